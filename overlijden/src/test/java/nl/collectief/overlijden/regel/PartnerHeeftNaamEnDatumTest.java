package nl.collectief.overlijden.regel;

import static nl.collectief.overlijden.Basis.bevindingen;
import static nl.collectief.overlijden.Basis.zonderBsn;
import static org.assertj.core.api.Assertions.assertThat;

import nl.collectief.core.datum.DatumOnvolledig;
import nl.collectief.overlijden.AangifteOverlijden.Builder;
import nl.collectief.overlijden.BurgerlijkeStaat;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("OVL-035: name and date of birth of the partner go together")
class PartnerHeeftNaamEnDatumTest {

    private static Builder gehuwd() {
        return zonderBsn().overledene(o -> o.burgerlijkeStaat(BurgerlijkeStaat.GEHUWD));
    }

    @Test
    @DisplayName("both or none is right")
    void samen() {
        assertThat(bevindingen(gehuwd().overledene(
                                o -> o.naamPartner("An Visser").geboortedatumPartner(DatumOnvolledig.parse("1948")))))
                .containsExactly("WAARSCHUWING OVL-033 /overledene/heeftBurgerservicenummer");
        assertThat(bevindingen(zonderBsn()))
                .containsExactly("WAARSCHUWING OVL-033 /overledene/heeftBurgerservicenummer");
    }

    @Test
    @DisplayName("a name without date is told")
    void naam() {
        assertThat(bevindingen(gehuwd().overledene(o -> o.naamPartner("An Visser"))))
                .containsExactly(
                        "WAARSCHUWING OVL-033 /overledene/heeftBurgerservicenummer",
                        "WAARSCHUWING OVL-035 /overledene/naamPartner");
    }

    @Test
    @DisplayName("a date without name is told")
    void datum() {
        assertThat(bevindingen(zonderBsn().overledene(o -> o.geboortedatumPartner(DatumOnvolledig.parse("1948")))))
                .containsExactly(
                        "WAARSCHUWING OVL-033 /overledene/heeftBurgerservicenummer",
                        "WAARSCHUWING OVL-035 /overledene/naamPartner");
    }
}
