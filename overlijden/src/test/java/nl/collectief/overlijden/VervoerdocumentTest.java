package nl.collectief.overlijden;

import static nl.collectief.overlijden.Basis.buitenland;
import static nl.collectief.overlijden.Basis.gewoon;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.collectief.core.aanvraag.Profiel;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("section 6: the paper a body needs to leave the country")
class VervoerdocumentTest {

    private static final Profiel STRAATSBURG = Profiel.van(Map.of("straatsburgLanden", List.of("5002", "5010")));

    @Test
    @DisplayName("to Belgium or Luxemburg over the road the verlof suffices, also when they are on the list")
    void benelux() {
        assertThat(naar("5010", WijzeTransport.OVER_DE_WEG)).isEqualTo(Vervoerdocument.VERLOF);
        assertThat(naar("6018", WijzeTransport.OVER_DE_WEG)).isEqualTo(Vervoerdocument.VERLOF);
    }

    @Test
    @DisplayName("a country on the list of the municipality: laissez-passer; Belgium by aeroplane too")
    void verdragsstaat() {
        assertThat(naar("5002", WijzeTransport.OVER_DE_WEG)).isEqualTo(Vervoerdocument.LAISSEZ_PASSER);
        assertThat(naar("5010", WijzeTransport.VLIEGTUIG)).isEqualTo(Vervoerdocument.LAISSEZ_PASSER);
    }

    @Test
    @DisplayName("another country, and every one without a list: statement of the burgemeester")
    void overig() {
        assertThat(naar("6014", WijzeTransport.VLIEGTUIG)).isEqualTo(Vervoerdocument.VERKLARING_BURGEMEESTER);
        assertThat(Vervoerdocument.van(buitenland().build(), Profiel.STANDAARD))
                .isEqualTo(Vervoerdocument.VERKLARING_BURGEMEESTER);
    }

    @Test
    @DisplayName("without landcode it is not known; without destination abroad there is none")
    void onbekend() {
        assertThat(naar(null, WijzeTransport.OVER_DE_WEG)).isEqualTo(Vervoerdocument.ONBEKEND);
        assertThat(naar(" ", WijzeTransport.OVER_DE_WEG)).isEqualTo(Vervoerdocument.ONBEKEND);
        assertThat(Vervoerdocument.van(gewoon().build(), STRAATSBURG)).isNull();
        assertThat(Vervoerdocument.van(AangifteOverlijden.builder().build(), STRAATSBURG))
                .isNull();
    }

    private static @Nullable Vervoerdocument naar(@Nullable String landcode, WijzeTransport wijze) {
        return Vervoerdocument.van(
                buitenland()
                        .lijkbezorging(l -> l.landcode(landcode).wijzeTransport(wijze))
                        .build(),
                STRAATSBURG);
    }
}
