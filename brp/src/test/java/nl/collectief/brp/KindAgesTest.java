package nl.collectief.brp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.collectief.core.aanvraag.Inlogmiddel;
import nl.collectief.core.aanvraag.JaNee;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.datum.DatumOnvolledig;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** BRP-012 and BRP-013 on birth dates of which parts are unknown, against every day such a date can be. */
class KindAgesTest {

    private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 23);
    private static final UittrekselBrpDienst DIENST = new UittrekselBrpDienst();

    private static UittrekselBrp van(DatumOnvolledig geboren) {
        return UittrekselBrp.builder()
                .inloggen(login -> login.inlogmiddel(Inlogmiddel.DIGID).burgerservicenummer("999993653"))
                .regel(regel -> regel.vanWie(VanWie.KIND)
                        .kind(kind -> kind.achternaam("Jong").voornamen("Eva").geboortedatum(geboren))
                        .typeOrganisatie("School")
                        .internationaalGebruik(JaNee.NEE))
                .ontvangst(Ontvangst.builder()
                        .tijdstipOntvangst(Instant.parse("2026-11-23T11:00:00Z"))
                        .build())
                .build();
    }

    private static DatumOnvolledig geboren(Random random) {
        LocalDate dag = LocalDate.of(2007, 1, 1).plusDays(random.nextInt(5 * 365));
        String tekst = dag.toString();
        return DatumOnvolledig.parse(tekst.substring(0, new int[] {4, 7, 10}[random.nextInt(3)]));
    }

    /** The findings that the rules promise, from the age on every possible day. */
    private static Set<String> verwacht(DatumOnvolledig geboren) {
        LocalDate vroegste = Objects.requireNonNull(geboren.vroegste());
        LocalDate laatste = Objects.requireNonNull(geboren.laatste());
        Set<Integer> leeftijden = vroegste.datesUntil(laatste.plusDays(1))
                .map(dag -> Period.between(dag, VANDAAG).getYears())
                .collect(Collectors.toSet());
        if (leeftijden.stream().allMatch(jaren -> jaren >= 18)) {
            return Set.of("BRP-012 FOUT");
        }
        if (leeftijden.stream().anyMatch(jaren -> jaren >= 18)) {
            return Set.of("BRP-012 WAARSCHUWING");
        }
        return leeftijden.stream().anyMatch(jaren -> jaren >= 16) ? Set.of("BRP-013 WAARSCHUWING") : Set.of();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 18, 2026})
    @DisplayName("fout when every possible day breaks the rule, waarschuwing when some do, and one finding a child")
    void everyPossibleDay(long seed) {
        Random random = new Random(seed);
        Set<String> seen = new TreeSet<>();
        for (int i = 0; i < 300; i++) {
            DatumOnvolledig geboren = geboren(random);
            Set<String> found = DIENST.validate(van(geboren)).findings().stream()
                    .map(finding -> finding.id() + " " + finding.ernst())
                    .collect(Collectors.toSet());
            assertThat(found).as(geboren.langFormaat()).isEqualTo(verwacht(geboren));
            seen.addAll(found);
        }
        assertThat(seen).hasSize(3);
    }
}
