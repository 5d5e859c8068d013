package nl.collectief.core.aanvraag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The choices of a municipality. Source: formulieren 7. */
class ProfielTest {

    private static final Profiel PROFIEL = Profiel.van(Map.of(
            "betaling",
            "JA",
            "herhalen",
            "NEE",
            "maxBestand",
            10,
            "groot",
            new BigDecimal("8388608"),
            "talen",
            List.of("nl", "en"),
            "gemengd",
            List.of("nl", 1)));

    @Test
    @DisplayName("a value in the shape that is asked")
    void waarden() {
        assertThat(PROFIEL.isJa("betaling")).isTrue();
        assertThat(PROFIEL.isJa("herhalen")).isFalse();
        assertThat(PROFIEL.tekst("betaling")).contains("JA");
        assertThat(PROFIEL.getal("maxBestand")).hasValue(10);
        assertThat(PROFIEL.getal("groot")).hasValue(8_388_608);
        assertThat(PROFIEL.lijst("talen")).contains(List.of("nl", "en"));
        assertThat(PROFIEL.lijst("gemengd")).contains(List.of("nl"));
        assertThat(PROFIEL.waarde("maxBestand")).isEqualTo(10);
    }

    @Test
    @DisplayName("a key that is absent, or holds another shape, has no value")
    void anders() {
        assertThat(PROFIEL.isJa("talen")).isFalse();
        assertThat(PROFIEL.tekst("maxBestand")).isEmpty();
        assertThat(PROFIEL.getal("betaling")).isEmpty();
        assertThat(Profiel.van(Map.of("x", new BigDecimal("1e20"))).getal("x")).isEmpty();
        assertThat(PROFIEL.lijst("betaling")).isEmpty();
        assertThat(PROFIEL.waarde("onbekend")).isNull();
        assertThat(Profiel.STANDAARD.isJa("betaling")).isFalse();
    }

    @Test
    @DisplayName("it does not change with the map it was made of, is equal by value, and prints keys alone")
    void vast() {
        Map<String, Object> map = new HashMap<>(Map.of("a", "geheim"));
        Profiel profiel = Profiel.van(map);
        map.put("a", "anders");
        assertThat(profiel.tekst("a")).contains("geheim");
        assertThat(profiel).isEqualTo(Profiel.van(Map.of("a", "geheim"))).hasToString("Profiel[a]");
        assertThatNullPointerException().isThrownBy(() -> Profiel.van(Collections.singletonMap("a", null)));
    }
}
