package nl.collectief.overlijden.regel;

import static nl.collectief.overlijden.Basis.bevindingen;
import static nl.collectief.overlijden.Basis.buitenland;
import static org.assertj.core.api.Assertions.assertThat;

import nl.collectief.overlijden.AangifteOverlijden.Builder;
import nl.collectief.overlijden.WijzeTransport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("OVL-103: to Belgium or Luxemburg the verlof suffices over land only")
class VerlofGenoegOverLandTest {

    private static Builder naar(String landcode, @Nullable WijzeTransport wijze) {
        return buitenland().lijkbezorging(l -> l.landcode(landcode).wijzeTransport(wijze));
    }

    @Test
    @DisplayName("by aeroplane or another way is told; over the road is not")
    void anders() {
        assertThat(bevindingen(naar("5010", WijzeTransport.VLIEGTUIG)))
                .containsExactly("WAARSCHUWING OVL-103 /lijkbezorging/wijzeTransport");
        assertThat(bevindingen(naar("6018", WijzeTransport.ANDERS).lijkbezorging(l -> l.wijzeTransportAnders("boot"))))
                .containsExactly("WAARSCHUWING OVL-103 /lijkbezorging/wijzeTransport");
        assertThat(bevindingen(naar("5010", WijzeTransport.OVER_DE_WEG))).isEmpty();
    }

    @Test
    @DisplayName("to another country it is not")
    void verder() {
        assertThat(bevindingen(naar("5002", WijzeTransport.VLIEGTUIG))).isEmpty();
    }

    @Test
    @DisplayName("nothing is said of a transport that was not answered")
    void leeg() {
        assertThat(bevindingen(naar("5010", null))).containsExactly("FOUT OVL-010 /lijkbezorging/wijzeTransport");
    }
}
