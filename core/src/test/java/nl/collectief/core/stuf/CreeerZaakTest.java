package nl.collectief.core.stuf;

import static org.assertj.core.api.Assertions.assertThat;

import nl.collectief.testkit.Schema;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CreeerZaakTest {

    @Test
    @DisplayName("ZDS-C01 a minimal case is valid against the official schema")
    void minimaal() {
        byte[] bericht = Cases.bytes(
                StufZds.creeerZaak(Cases.minimaal().build(), Cases.levering().build()));

        assertThat(Schema.errors(bericht)).isEmpty();
    }
}
