package nl.collectief.overlijden.regel;

import static nl.collectief.overlijden.Basis.bevindingen;
import static nl.collectief.overlijden.Basis.gewoon;
import static nl.collectief.overlijden.Basis.nietNatuurlijk;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("OVL-065: euthanasie is no natural death")
class EuthanasieIsNietNatuurlijkTest {

    @Test
    @DisplayName("each of the words, in any case and spelling, is told")
    void woorden() {
        for (String woord : List.of(
                "Euthanasie.",
                "na HULP BIJ  ZELFDODING",
                "levensbeeindiging",
                "Levensbeëindiging",
                "levensbee\u0308indiging")) {
            assertThat(bevindingen(gewoon().overlijden(o -> o.bijzonderheden(woord))))
                    .as(woord)
                    .containsExactly("WAARSCHUWING OVL-065 /overlijden/aard");
        }
    }

    @Test
    @DisplayName("another word is not, nor these after an unnatural death")
    void anders() {
        assertThat(bevindingen(gewoon().overlijden(o -> o.bijzonderheden("Palliatieve sedatie"))))
                .isEmpty();
        assertThat(bevindingen(nietNatuurlijk().overlijden(o -> o.bijzonderheden("Euthanasie"))))
                .isEmpty();
    }
}
