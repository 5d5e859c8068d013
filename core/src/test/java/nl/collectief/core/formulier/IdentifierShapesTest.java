package nl.collectief.core.formulier;

import static nl.collectief.core.formulier.Proef.regel;
import static nl.collectief.core.formulier.Proef.toets;
import static nl.collectief.core.formulier.Proef.vraag;
import static nl.collectief.core.formulier.Proef.vragen;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers and parts of an address as answers. Source: formulieren 5; the values themselves are tried at their classes. */
class IdentifierShapesTest {

    @ParameterizedTest
    @DisplayName("right, also as people write it")
    @CsvSource({
        "bsn, 1112.22.333",
        "kvk, 01 17 37 06",
        "vestigingsnummer, 000037178598",
        "iban, nl91 abna 0417 1643 00",
        "bic, ingbnl2a",
        "postcode, 2628 hj",
        "huisnummer, 42",
        "huisletter, a",
        "toevoeging, bis",
        "nummeraanduiding, 0599200000012345",
        "adresseerbaarObject, 0363010000543210",
        "adresseerbaarObject, 0363020000724414",
        "adresseerbaarObject, 0599030000012345"
    })
    void goed(String type, String tekst) {
        assertThat(antwoord(type, tekst)).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("vorm: wrong length, characters or kind of object, and what is never all zero")
    @CsvSource({
        "bsn, 1234567",
        "kvk, 00000000",
        "vestigingsnummer, 000000000000",
        "iban, NL91ABNA041716430",
        "bic, ABNAXX2A",
        "postcode, 0123AB",
        "huisnummer, 007",
        "huisletter, AB",
        "toevoeging, 1/2",
        "nummeraanduiding, 0363010000543210",
        "adresseerbaarObject, 0599200000012345",
        "adresseerbaarObject, 0363100012061234"
    })
    void vorm(String type, String tekst) {
        assertThat(antwoord(type, tekst)).containsExactly("vorm /a");
    }

    @ParameterizedTest
    @DisplayName("controle: wrong check digit, or a postcode that is never issued")
    @CsvSource({"bsn, 111222334", "bsn, 000000000", "iban, NL92ABNA0417164300", "postcode, 1234 sd"})
    void controle(String type, String tekst) {
        assertThat(antwoord(type, tekst)).containsExactly("controle /a");
    }

    @ParameterizedTest
    @DisplayName("controle as a warning: an addition with a space or hyphen")
    @CsvSource({"toevoeging, A-2", "toevoeging, 3 rd"})
    void waarschuwing(String type, String tekst) {
        assertThat(antwoord(type, tekst)).containsExactly("controle(w) /a");
    }

    @ParameterizedTest
    @DisplayName("CT-08: a JSON number is the wrong shape")
    @CsvSource({"bsn, 999990007", "huisnummer, 42"})
    void getal(String type, String getal) {
        assertThat(toets(vragen(vraag("a", type, "")), "{\"a\": " + getal + "}"))
                .containsExactly("vorm /a");
    }

    @Test
    @DisplayName("andersDan: two ways to write one number are the same number")
    void andersDan() {
        FormEvaluator form =
                vragen(vraag("a", "bsn", ""), vraag("b", "bsn", regel("\"soort\": \"andersDan\", \"vraag\": \"a\"")));
        assertThat(toets(form, "{\"a\": \"010000008\", \"b\": \"10000008\"}")).containsExactly("andersDan /b");
        assertThat(toets(form, "{\"a\": \"010000008\", \"b\": \"999990007\"}")).isEmpty();
    }

    private static List<String> antwoord(String type, String tekst) {
        return toets(vragen(vraag("a", type, "")), "{\"a\": \"" + tekst + "\"}");
    }
}
