package nl.collectief.examples.eformulier.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The colours of the tokens")
class TokenContrastTest {

    private static final Pattern COLOUR = Pattern.compile("--ef-([a-z-]+): #([0-9a-f]{6});");

    private static Map<String, Integer> colours = Map.of();

    @BeforeAll
    static void read() throws IOException {
        try (InputStream css = TokenContrastTest.class.getResourceAsStream("/static/css/tokens.css")) {
            String text = new String(css.readAllBytes(), StandardCharsets.UTF_8);
            colours = COLOUR.matcher(text)
                    .results()
                    .collect(Collectors.toMap(token -> token.group(1), token -> Integer.valueOf(token.group(2), 16)));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ink, paper",
        "ink, paper-soft",
        "ink, main-soft",
        "ink, red-soft",
        "ink, green-soft",
        "ink, amber-soft",
        "ink-soft, paper",
        "ink-soft, paper-soft",
        "main, paper",
        "main, paper-soft",
        "main, main-soft",
        "main, red-soft",
        "main-dark, paper",
        "main-dark, main-soft",
        "main-dark, red-soft",
        "main-dark, amber-soft",
        "red, paper",
        "amber, paper",
        "paper, main",
        "paper, main-dark"
    })
    @DisplayName("tell a text from what it stands on by 4.5:1 (WCAG 1.4.3)")
    void text(String front, String back) {
        assertThat(contrast(front, back)).isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest
    @CsvSource({
        "line-strong, paper",
        "line-strong, paper-soft",
        "red, paper",
        "main, paper",
        "green, paper",
        "focus-ink, paper",
        "focus-ink, focus",
        "focus, main",
        "focus, main-dark"
    })
    @DisplayName("tell a border or the ring of the focus from what is beside it by 3:1 (WCAG 1.4.11, 2.4.13)")
    void border(String front, String back) {
        assertThat(contrast(front, back)).isGreaterThanOrEqualTo(3.0);
    }

    private static double contrast(String one, String other) {
        double a = luminance(colours.get(one));
        double b = luminance(colours.get(other));
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(int colour) {
        return 0.2126 * linear(colour >> 16) + 0.7152 * linear(colour >> 8) + 0.0722 * linear(colour);
    }

    private static double linear(int channel) {
        double share = (channel & 0xff) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
