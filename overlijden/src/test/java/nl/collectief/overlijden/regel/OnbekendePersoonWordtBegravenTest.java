package nl.collectief.overlijden.regel;

import static nl.collectief.core.aanvraag.JaNee.JA;
import static nl.collectief.core.aanvraag.JaNee.NEE;
import static nl.collectief.overlijden.Basis.bevindingen;
import static nl.collectief.overlijden.Basis.gewoon;
import static org.assertj.core.api.Assertions.assertThat;

import nl.collectief.overlijden.SoortLijkbezorging;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("OVL-040: an unidentified person is not cremated")
class OnbekendePersoonWordtBegravenTest {

    @Test
    @DisplayName("cremation is refused when the identity is unknown")
    void crematie() {
        assertThat(bevindingen(gewoon().overledene(o -> o.identiteitOnbekend(JA))
                        .lijkbezorging(l -> l.soort(SoortLijkbezorging.CREMATIE))))
                .containsExactly("FOUT OVL-040 /lijkbezorging/soort");
    }

    @Test
    @DisplayName("burial is not, nor cremation of somebody who is known")
    void anders() {
        assertThat(bevindingen(gewoon().overledene(o -> o.identiteitOnbekend(JA))))
                .isEmpty();
        assertThat(bevindingen(gewoon().overledene(o -> o.identiteitOnbekend(NEE))
                        .lijkbezorging(l -> l.soort(SoortLijkbezorging.CREMATIE))))
                .isEmpty();
    }
}
