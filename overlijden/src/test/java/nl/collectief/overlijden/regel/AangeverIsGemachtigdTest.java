package nl.collectief.overlijden.regel;

import static nl.collectief.core.aanvraag.JaNee.JA;
import static nl.collectief.core.aanvraag.JaNee.NEE;
import static nl.collectief.overlijden.Basis.bevindingen;
import static nl.collectief.overlijden.Basis.gewoon;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("OVL-023: only who is authorised declares electronically")
class AangeverIsGemachtigdTest {

    @Test
    @DisplayName("NEE is refused; JA and no answer are not")
    void nee() {
        assertThat(bevindingen(gewoon().aangever(a -> a.gemachtigd(NEE))))
                .containsExactly("FOUT OVL-023 /aangever/gemachtigd");
        assertThat(bevindingen(gewoon().aangever(a -> a.gemachtigd(JA)))).isEmpty();
        assertThat(bevindingen(gewoon())).isEmpty();
    }
}
