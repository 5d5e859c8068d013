package nl.collectief.overlijden.regel;

import static nl.collectief.overlijden.Basis.bevindingen;
import static nl.collectief.overlijden.Basis.gewoon;
import static nl.collectief.overlijden.Basis.zonderBsn;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.collectief.core.datum.DatumOnvolledig;
import nl.collectief.overlijden.AangifteOverlijden.Builder;
import nl.collectief.overlijden.BurgerlijkeStaat;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("OVL-039: the partner fits the burgerlijke staat")
class PartnerPastBijBurgerlijkeStaatTest {

    private static final String ZONDER_BSN = "WAARSCHUWING OVL-033 /overledene/heeftBurgerservicenummer";
    private static final String PAST_NIET = "WAARSCHUWING OVL-039 /overledene/naamPartner";

    private static Builder met(BurgerlijkeStaat staat) {
        return zonderBsn().overledene(o -> o.burgerlijkeStaat(staat));
    }

    @Test
    @DisplayName("with a partner: GEHUWD, PARTNERSCHAP or ONBEKEND")
    void metPartner() {
        for (BurgerlijkeStaat staat : BurgerlijkeStaat.values()) {
            boolean past = Set.of(BurgerlijkeStaat.GEHUWD, BurgerlijkeStaat.PARTNERSCHAP, BurgerlijkeStaat.ONBEKEND)
                    .contains(staat);
            assertThat(bevindingen(met(staat)
                            .overledene(o ->
                                    o.naamPartner("An Visser").geboortedatumPartner(DatumOnvolledig.parse("1948")))))
                    .as(staat.name())
                    .containsExactlyElementsOf(past ? List.of(ZONDER_BSN) : List.of(ZONDER_BSN, PAST_NIET));
        }
    }

    @Test
    @DisplayName("without a partner: every other, or ONBEKEND")
    void zonderPartner() {
        for (BurgerlijkeStaat staat : BurgerlijkeStaat.values()) {
            boolean past = !Set.of(BurgerlijkeStaat.GEHUWD, BurgerlijkeStaat.PARTNERSCHAP)
                    .contains(staat);
            assertThat(bevindingen(met(staat)))
                    .as(staat.name())
                    .containsExactlyElementsOf(past ? List.of(ZONDER_BSN) : List.of(ZONDER_BSN, PAST_NIET));
        }
    }

    @Test
    @DisplayName("with a BSN the partner is not asked, and a burgerlijke staat alone is not judged")
    void metBsn() {
        assertThat(bevindingen(gewoon().overledene(o -> o.burgerlijkeStaat(BurgerlijkeStaat.GEHUWD))))
                .isEmpty();
    }
}
