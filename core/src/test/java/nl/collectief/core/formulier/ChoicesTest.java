package nl.collectief.core.formulier;

import static nl.collectief.core.formulier.Proef.toets;
import static nl.collectief.core.formulier.Proef.vraag;
import static nl.collectief.core.formulier.Proef.vragen;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.collectief.core.aanvraag.Profiel;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Choices of which a municipality sets the list. Source: formulieren 7. */
class ChoicesTest {

    private static final String KLEUREN = "\"keuzes\": [{\"code\": \"ROOD\"}, {\"code\": \"BLAUW\"}]";

    @ParameterizedTest
    @CsvSource({"ROOD, keuze /a, keuze /b", "BLAUW, '', ''", "GROEN, '', keuze /b"})
    @DisplayName("keuze: the codes of the municipality; where it may only choose, those the form has too")
    void keuzeVanProfiel(String code, String vrij, String beperkt) {
        FormEvaluator form = vragen(
                vraag("a", "keuze", KLEUREN + ", \"profiel\": \"kleuren\""),
                vraag("b", "keuze", KLEUREN + ", \"profiel\": \"kleuren\", \"beperkt\": true"));
        Map<String, List<String>> profiel = Map.of("kleuren", List.of("BLAUW", "GROEN"));
        assertThat(String.join("", toets(form, "{\"a\": \"" + code + "\"}", profiel)))
                .isEqualTo(vrij);
        assertThat(String.join("", toets(form, "{\"b\": \"" + code + "\"}", profiel)))
                .isEqualTo(beperkt);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "'';'';ROOD, BLAUW;ROOD, BLAUW",
                "'GROEN, BLAUW';'';GROEN, BLAUW;BLAUW",
                "'GROEN, BLAUW';', \"vast\": true';GROEN, BLAUW, ROOD;BLAUW, ROOD",
                "GROEN;'';GROEN;ROOD, BLAUW"
            })
    @DisplayName("keuzes: what a page offers is what is accepted, in the order of the municipality")
    void aanbod(String gemeente, String rood, String vrij, String beperkt) {
        String kleuren = KLEUREN.replace("\"ROOD\"", "\"ROOD\"" + rood) + ", \"profiel\": \"kleuren\"";
        Formulier formulier = vragen(vraag("a", "keuze", kleuren), vraag("b", "keuze", kleuren + ", \"beperkt\": true"))
                .formulier();
        Profiel profiel =
                gemeente.isEmpty() ? Profiel.STANDAARD : Profiel.van(Map.of("kleuren", List.of(gemeente.split(", "))));
        assertThat(formulier.vragen())
                .extracting(
                        vraag -> vraag.keuzes(profiel).stream().map(Keuze::code).collect(Collectors.joining(", ")))
                .containsExactly(vrij, beperkt);
    }
}
