package nl.collectief.brp.regel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.collectief.brp.AanduidingNaamgebruik;
import nl.collectief.brp.GebruikAchternaam;
import nl.collectief.core.aanvraag.Ontvangst;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** BRP-033: a label binds to its meaning in the BRP, in the words of any page. Source: E-01. */
class LabelZegtHetzelfdeTest {

    private static boolean spreekt(String label, AanduidingNaamgebruik keuze) {
        List<String> plaatsen = new ArrayList<>();
        new LabelZegtHetzelfde()
                .toets(
                        GebruikAchternaam.builder()
                                .aanduidingNaamgebruik(keuze)
                                .gekozenLabel(label)
                                .build(),
                        Ontvangst.LEEG,
                        (plaats, argumenten) -> plaatsen.add(plaats));
        assertThat(plaatsen).isSubsetOf("/aanduidingNaamgebruik").hasSizeLessThan(2);
        return !plaatsen.isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = ';',
            nullValues = "none",
            value = {
                "De naam van uw partner, gevolgd door uw eigen naam; V",
                "naam partner gevolgd door eigen naam; V",
                "Your spouse's name, followed by your own name; V",
                "partner, gevolgd door eigen; V",
                "eigen naam gevolgd door naam partner; N",
                "Uw EIGEN naam, gevolgd door die van uw echtgenoot; N",
                "partner; PVN",
                "eigen naam; EVN",
                "your own name, followed by your partner's name; N",
                "Uw eigen naam; EVN",
                "De naam van uw partner; PVN",
                "Eigen geslachtsnaam na die van de partner; EPVN",
                "Velzen-Eigenhuis; EPVN",
                "'   '; EPVN",
                "none; EPVN"
            })
    @DisplayName("BRP-033: it speaks for every code that the label cannot mean, and for no other")
    void betekenis(String label, String codes) {
        assertThat(Arrays.stream(AanduidingNaamgebruik.values()).filter(code -> !spreekt(label, code)))
                .extracting(AanduidingNaamgebruik::name)
                .isEqualTo(List.of(codes.split("")));
    }
}
