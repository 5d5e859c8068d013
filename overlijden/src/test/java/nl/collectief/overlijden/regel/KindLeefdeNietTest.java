package nl.collectief.overlijden.regel;

import static nl.collectief.core.aanvraag.JaNee.JA;
import static nl.collectief.overlijden.Basis.bevindingen;
import static nl.collectief.overlijden.Basis.levenloos;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("OVL-138: a child that lived is no child born lifeless")
class KindLeefdeNietTest {

    @Test
    @DisplayName("JA is refused, NEE is not")
    void ja() {
        assertThat(bevindingen(levenloos().levenloos(l -> l.levendGeboren(JA))))
                .containsExactly("WAARSCHUWING OVL-130 /soortAangifte", "FOUT OVL-138 /levenloos/levendGeboren");
        assertThat(bevindingen(levenloos())).containsExactly("WAARSCHUWING OVL-130 /soortAangifte");
    }
}
