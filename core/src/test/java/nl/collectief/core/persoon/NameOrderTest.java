package nl.collectief.core.persoon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("core-types 14: order and likeness of names")
class NameOrderTest {

    @Test
    @DisplayName("LO 5.1: case and accents do not count, decomposed or not")
    void gelijk() {
        assertThat(NameOrder.isAlike("Núñez", "NUNEZ")).isTrue();
        assertThat(NameOrder.isAlike("Nu\u0301n\u0303ez", "núñez")).isTrue();
        assertThat(NameOrder.isAlike("Jansen", "Janssen")).isFalse();
    }

    @Test
    @DisplayName("names sort as in a Dutch list")
    void volgorde() {
        List<String> namen = Stream.of("Özer", "jansen", "Zeman", "Ödegård", "Aalbers", "Oud", "Jansma")
                .sorted(NameOrder::compare)
                .toList();
        assertThat(namen).containsExactly("Aalbers", "jansen", "Jansma", "Ödegård", "Oud", "Özer", "Zeman");
    }

    @Test
    @DisplayName("half a character does not throw")
    void total() {
        assertThat(NameOrder.isAlike("\uD800", "a")).isFalse();
    }
}
