package nl.collectief.overlijden.regel;

import static nl.collectief.overlijden.Basis.bevindingen;
import static nl.collectief.overlijden.Basis.gewoon;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("OVL-007: without an e-mail address no confirmation")
class EmailVoorBevestigingTest {

    @Test
    @DisplayName("no e-mail address, or only blanks, is told; one is enough")
    void ontbreekt() {
        assertThat(bevindingen(gewoon().inloggen(i -> i.emailadres(null))))
                .containsExactly("WAARSCHUWING OVL-007 /inloggen/emailadres");
        assertThat(bevindingen(gewoon().inloggen(i -> i.emailadres("  "))))
                .containsExactly("WAARSCHUWING OVL-007 /inloggen/emailadres");
        assertThat(bevindingen(gewoon().inloggen(i -> i.emailadres("a@b.nl")))).isEmpty();
    }

    @Test
    @DisplayName("an address of the wrong shape is told once, as such")
    void vorm() {
        assertThat(bevindingen(gewoon().inloggen(i -> i.emailadres("snel.nl"))))
                .containsExactly("FOUT OVL-005 /inloggen/emailadres");
    }
}
