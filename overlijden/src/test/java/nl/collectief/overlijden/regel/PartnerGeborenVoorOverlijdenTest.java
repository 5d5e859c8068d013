package nl.collectief.overlijden.regel;

import static nl.collectief.core.aanvraag.JaNee.NEE;
import static nl.collectief.overlijden.Basis.bevindingen;
import static nl.collectief.overlijden.Basis.zonderBsn;
import static org.assertj.core.api.Assertions.assertThat;

import nl.collectief.core.datum.DatumOnvolledig;
import nl.collectief.overlijden.AangifteOverlijden.Builder;
import nl.collectief.overlijden.BurgerlijkeStaat;
import nl.collectief.overlijden.Overlijden;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("OVL-036: the partner was born on or before the day of death")
class PartnerGeborenVoorOverlijdenTest {

    private static Builder partner(String geboren) {
        return zonderBsn()
                .overledene(o -> o.burgerlijkeStaat(BurgerlijkeStaat.GEHUWD)
                        .naamPartner("An Visser")
                        .geboortedatumPartner(DatumOnvolledig.parse(geboren)));
    }

    private static void onbekend(Overlijden.Builder overlijden) {
        overlijden
                .datumBekend(NEE)
                .datum(null)
                .tijdstipBekend(null)
                .tijdstip(null)
                .bijzonderheden("Gevonden.");
    }

    @Test
    @DisplayName("death on 3 November 2026: born on the 4th is refused, on the 3rd or in November it is not")
    void grens() {
        assertThat(bevindingen(partner("2026-11-04")))
                .containsExactly(
                        "WAARSCHUWING OVL-033 /overledene/heeftBurgerservicenummer",
                        "FOUT OVL-036 /overledene/geboortedatumPartner");
        assertThat(bevindingen(partner("2026-11-03")))
                .containsExactly("WAARSCHUWING OVL-033 /overledene/heeftBurgerservicenummer");
        assertThat(bevindingen(partner("2026-11")))
                .containsExactly("WAARSCHUWING OVL-033 /overledene/heeftBurgerservicenummer");
    }

    @Test
    @DisplayName("the day of death unknown: the day of aangifte, 4 November, counts")
    void onbekendeDag() {
        assertThat(bevindingen(partner("2026-11-05").overlijden(o -> onbekend(o))))
                .containsExactly(
                        "WAARSCHUWING OVL-033 /overledene/heeftBurgerservicenummer",
                        "FOUT OVL-036 /overledene/geboortedatumPartner",
                        "WAARSCHUWING OVL-055 /overlijden/datumBekend",
                        "WAARSCHUWING OVL-077 /lijkbezorging/termijn");
        assertThat(bevindingen(partner("2026-11-04").overlijden(o -> onbekend(o))))
                .containsExactly(
                        "WAARSCHUWING OVL-033 /overledene/heeftBurgerservicenummer",
                        "WAARSCHUWING OVL-055 /overlijden/datumBekend",
                        "WAARSCHUWING OVL-077 /lijkbezorging/termijn");
    }
}
