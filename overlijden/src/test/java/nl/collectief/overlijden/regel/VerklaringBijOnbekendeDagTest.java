package nl.collectief.overlijden.regel;

import static nl.collectief.overlijden.Basis.bevindingen;
import static nl.collectief.overlijden.Basis.dagOnbekend;
import static org.assertj.core.api.Assertions.assertThat;

import nl.collectief.core.aanvraag.Aanlevering;
import nl.collectief.overlijden.AangifteOverlijden.Builder;
import nl.collectief.overlijden.AardOverlijden;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("OVL-091: the day of death unknown, and no statement of a natural death")
class VerklaringBijOnbekendeDagTest {

    private static Builder natuurlijk() {
        return dagOnbekend().overlijden(o -> o.aard(AardOverlijden.NATUURLIJK)).documenten(null);
    }

    @Test
    @DisplayName("no statement is told; one in any form is enough")
    void ontbreekt() {
        assertThat(bevindingen(natuurlijk()))
                .containsExactly(
                        "WAARSCHUWING OVL-055 /overlijden/datumBekend",
                        "WAARSCHUWING OVL-091 /overlijden/doktersverklaring");
        assertThat(bevindingen(
                        natuurlijk().overlijden(o -> o.doktersverklaring(d -> d.aanlevering(Aanlevering.VOLGT)))))
                .containsExactly("WAARSCHUWING OVL-055 /overlijden/datumBekend");
    }

    @Test
    @DisplayName("after an unnatural death none is given")
    void naNietNatuurlijkeDood() {
        assertThat(bevindingen(dagOnbekend())).containsExactly("WAARSCHUWING OVL-055 /overlijden/datumBekend");
    }
}
