package nl.collectief.core.adres;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("core-types 7: aanduiding bij huisnummer")
class AanduidingBijHuisnummerTest {

    @Test
    @DisplayName("LO 11.50: by and to, as they are written")
    void codes() {
        assertThat(AanduidingBijHuisnummer.lees("by")).contains(AanduidingBijHuisnummer.BIJ);
        assertThat(AanduidingBijHuisnummer.lees("to")).contains(AanduidingBijHuisnummer.TEGENOVER);
        assertThat(AanduidingBijHuisnummer.lees("bij")).isEmpty();
        assertThat(AanduidingBijHuisnummer.lees("TO")).isEmpty();
        assertThat(AanduidingBijHuisnummer.lees(null)).isEmpty();
    }
}
