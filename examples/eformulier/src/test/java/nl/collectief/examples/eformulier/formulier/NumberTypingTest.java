package nl.collectief.examples.eformulier.formulier;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("formulieren 5: a number as it is typed and as an answer holds it")
class NumberTypingTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "2, 2",
        "007, 7",
        "-3, -3",
        "'3,7', 3.7",
        "3.75, 3.75",
        "'12,50', 12.50",
        "'1.500,50', 1500.50",
        "'€ 12,50', 12.50",
        "'2,0', 2.0",
    })
    @DisplayName("a comma or a point before decimals, points before thousands when a comma follows")
    void number(String typed, BigDecimal answer) {
        assertThat(NumberTyping.read(typed)).isEqualTo(answer);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"1.500", "twee", "1,2,3", "1e9", "12345678901234567890123456789012", "--1", "€", "½"})
    @DisplayName("what can mean two things, or is no number, stays text")
    void text(String typed) {
        assertThat(NumberTyping.read(typed)).isEqualTo(typed);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    @DisplayName("whatever is typed, what is shown of it gives the same answer again")
    void roundTrip(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            StringBuilder typed = new StringBuilder();
            for (int n = random.nextInt(10); n >= 0; n--) {
                typed.append("0123456789.,-".charAt(random.nextInt(13)));
            }
            Object answer = NumberTyping.read(typed.toString());

            assertThat(NumberTyping.read(NumberTyping.show(answer)))
                    .as(typed.toString())
                    .isEqualTo(answer);
        }
    }
}
