package nl.collectief.brp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.aanvraag.Profiel;
import nl.collectief.core.dienst.Dienst;
import nl.collectief.core.formulier.QuestionView;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page shows that carries no answer, so that no finding tells of it. Source: brp 2.1, 2.2, 2.5. */
class ShownTest {

    private static final List<Dienst<?>> MET_BETALING =
            List.of(new UittrekselBrpDienst(), new UittrekselBurgerlijkeStandDienst(), new BewijsInLevenDienst());

    /** The numbers of what is shown and asks nothing, without those of the fixed blocks. */
    private static List<String> getoond(Dienst<?> dienst, Object antwoorden, Map<String, ?> profiel) {
        Ontvangst ontvangst = Ontvangst.builder().profiel(Profiel.van(profiel)).build();
        List<String> nummers = new ArrayList<>();
        dienst.beeld(antwoorden, ontvangst).stream()
                .filter(blok -> blok.blok().vast() == null)
                .flatMap(blok -> blok.vragen().stream())
                .flatMap(ShownTest::metItems)
                .filter(vraag -> vraag.isGevraagd() && !vraag.vraag().type().heeftAntwoord())
                .forEach(vraag -> nummers.add(vraag.vraag().nummer()));
        return nummers;
    }

    private static Stream<QuestionView> metItems(QuestionView vraag) {
        return Stream.concat(Stream.of(vraag), vraag.items().stream().flatMap(List::stream));
    }

    private static Map<String, ?> regel(String vanWie) {
        return Map.of("regels", List.of(Map.of("vanWie", vanWie)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"ZELF, 5.1", "KIND, 2.2 5.1"})
    @DisplayName("brp 2.1: an extract of a child asks for his data")
    void vanEenKind(String vanWie, String nummers) {
        assertThat(getoond(new UittrekselBrpDienst(), regel(vanWie), Map.of())).containsExactly(nummers.split(" "));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"ZELF, 5.1", "PARTNER, 3.2 5.1", "OUDER, 3.3 5.1", "KIND, 3.4 5.1"})
    @DisplayName("brp 2.2: an akte of someone else asks for the data of that one")
    void vanEenAnder(String vanWie, String nummers) {
        assertThat(getoond(new UittrekselBurgerlijkeStandDienst(), regel(vanWie), Map.of()))
                .containsExactly(nummers.split(" "));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"JA", "NEE"})
    @DisplayName("brp 2.1, 2.2: another one is offered unless the municipality takes one at a time")
    void nogEen(String herhalen) {
        List<String> verwacht = herhalen.equals("JA") ? List.of("5.1") : List.of();
        assertThat(List.of(new UittrekselBrpDienst(), new UittrekselBurgerlijkeStandDienst()))
                .allSatisfy(dienst -> assertThat(getoond(dienst, regel("ZELF"), Map.of("herhalen", herhalen)))
                        .isEqualTo(verwacht));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"JA, true", "NEE, false"})
    @DisplayName("brp 2.1, 2.2, 2.5: paying is told where a municipality charges")
    void betaling(String betaling, boolean verwacht) {
        assertThat(MET_BETALING)
                .allSatisfy(dienst -> assertThat(getoond(dienst, Map.of(), Map.of("betaling", betaling)).stream()
                                .anyMatch(nummer -> List.of("5", "7").contains(nummer)))
                        .isEqualTo(verwacht));
    }
}
