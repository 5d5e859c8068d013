package nl.collectief.overlijden.regel;

import static nl.collectief.overlijden.Basis.bevindingen;
import static nl.collectief.overlijden.Basis.buitenland;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.collectief.overlijden.AangifteOverlijden.Builder;
import nl.collectief.overlijden.WijzeTransport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("OVL-102: over the road to a country further away the countries between are told")
class DoorvoerlandenBekendTest {

    private static Builder zonderDoorvoer() {
        return buitenland().lijkbezorging(l -> l.doorvoerlanden(null));
    }

    @Test
    @DisplayName("to Frankrijk (5002), or without code, it is told")
    void ontbreekt() {
        assertThat(bevindingen(zonderDoorvoer())).containsExactly("WAARSCHUWING OVL-102 /lijkbezorging/doorvoerlanden");
        assertThat(bevindingen(zonderDoorvoer().lijkbezorging(l -> l.landcode(null))))
                .containsExactly("WAARSCHUWING OVL-102 /lijkbezorging/doorvoerlanden");
    }

    @Test
    @DisplayName("to Belgium (5010), Luxemburg (6018) or Germany (9089) it is not")
    void buurland() {
        for (String landcode : List.of("5010", "6018", "9089")) {
            assertThat(bevindingen(zonderDoorvoer().lijkbezorging(l -> l.landcode(landcode))))
                    .as(landcode)
                    .isEmpty();
        }
    }

    @Test
    @DisplayName("nor by aeroplane")
    void vliegtuig() {
        assertThat(bevindingen(zonderDoorvoer().lijkbezorging(l -> l.wijzeTransport(WijzeTransport.VLIEGTUIG))))
                .isEmpty();
    }
}
