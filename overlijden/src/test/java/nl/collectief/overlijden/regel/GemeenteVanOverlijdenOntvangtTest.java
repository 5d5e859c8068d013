package nl.collectief.overlijden.regel;

import static nl.collectief.overlijden.Basis.bevindingen;
import static nl.collectief.overlijden.Basis.gewoon;
import static nl.collectief.overlijden.Basis.ontvangst;
import static org.assertj.core.api.Assertions.assertThat;

import nl.collectief.overlijden.AangifteOverlijden.Builder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("OVL-014: the gemeente that receives the aangifte is the gemeente of death")
class GemeenteVanOverlijdenOntvangtTest {

    private static Builder ontvangenDoor(@Nullable String gemeente) {
        Builder aangifte = gewoon();
        return aangifte.ontvangst(ontvangst(aangifte).gemeente(gemeente).build());
    }

    @Test
    @DisplayName("another gemeente is refused, the same or an unknown one is not")
    void ander() {
        assertThat(bevindingen(ontvangenDoor("0599"))).containsExactly("FOUT OVL-014 /plaatsOverlijden");
        assertThat(bevindingen(ontvangenDoor("0344"))).isEmpty();
        assertThat(bevindingen(ontvangenDoor(null))).isEmpty();
    }

    @Test
    @DisplayName("nothing is said of a place that was not answered")
    void leeg() {
        assertThat(bevindingen(ontvangenDoor("0599").plaatsOverlijden(null)))
                .containsExactly("FOUT OVL-010 /plaatsOverlijden");
    }
}
