package nl.collectief.core.persoon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Initials as the BRP makes them. */
class VoorlettersTest {

    @ParameterizedTest(name = "{0} gives {1}")
    @DisplayName("brp 6.8: first character and a point; a name of one letter has no point but a space behind it")
    @CsvSource({
        "Henk, H.",
        "Anna Cornelia, A.C.",
        "Theo Philip IJsbrand, T.P.I.",
        "Anne-Fleur Belle, A.B.",
        "Suzie Q, S.Q",
        "J P, J P",
        "A, A",
        "Ali bin Mohammed, A.b.M.",
        "Q Anna, Q A.",
        "Élodie, É.",
        "'  Jan   Piet ', J.P."
    })
    void rijen(String voornamen, String voorletters) {
        assertThat(Voorletters.van(voornamen)).isEqualTo(voorletters);
    }

    @ParameterizedTest
    @DisplayName("a base with its combining mark, and a letter outside the first plane, is one letter")
    @CsvSource({"'E\u0301lodie', 'E\u0301.'", "'\uD835\uDC00nna', '\uD835\uDC00.'"})
    void eenLetter(String voornamen, String voorletters) {
        assertThat(Voorletters.van(voornamen)).isEqualTo(voorletters);
    }

    @ParameterizedTest
    @DisplayName("no name gives no initials")
    @CsvSource(
            value = {"null", "''", "'   '"},
            nullValues = "null")
    void leeg(String voornamen) {
        assertThat(Voorletters.van(voornamen)).isNull();
    }
}
