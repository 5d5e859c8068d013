package nl.collectief.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("core-types 14: MES-1")
class Mes1Test {

    @Test
    @DisplayName("335 characters")
    void aantal() {
        assertThat(IntStream.rangeClosed(0, 0xFFFF).filter(teken -> Mes1.contains((char) teken)))
                .hasSize(335);
    }

    @Test
    @DisplayName(
            "the letters of European languages in Latin script, not the Romanian Ș with comma, no Greek, no control")
    void grenzen() {
        assertThat(Mes1.containsAll(" ~éŐžŸ€")).isTrue();
        assertThat("Ș\u007F\u0114ſαƒ\uD83D".chars()).noneMatch(teken -> Mes1.contains((char) (int) teken));
    }
}
