package nl.collectief.overlijden.regel;

import static nl.collectief.overlijden.Basis.bevindingen;
import static nl.collectief.overlijden.Basis.uitstel;
import static nl.collectief.overlijden.regel.Wanneer.overleden;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("OVL-058: the death was not more than 30 days ago")
class OverlijdenKortGeledenTest {

    private static final String LAAT = "WAARSCHUWING OVL-024 /overlijden/datum";
    private static final String LANG_GELEDEN = "WAARSCHUWING OVL-058 /overlijden/datum";

    @Test
    @DisplayName("on 4 November: 5 October is 30 days ago, 4 October is 31")
    void grens() {
        assertThat(bevindingen(overleden("2026-10-06T09:00", uitstel()))).containsExactly(LAAT);
        assertThat(bevindingen(overleden("2026-10-05T09:00", uitstel()))).containsExactly(LAAT);
        assertThat(bevindingen(overleden("2026-10-04T09:00", uitstel()))).containsExactly(LAAT, LANG_GELEDEN);
    }
}
