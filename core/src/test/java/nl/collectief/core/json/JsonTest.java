package nl.collectief.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON as a plain tree, within limits. */
class JsonTest {

    private static final ReadLimits KLEIN = new ReadLimits(60, 3, 3, 5, 4, 2);

    private static Object lees(String json) throws JsonError {
        return Json.lees(json, KLEIN);
    }

    @Test
    @DisplayName("objects in the order of the text, lists, texts, numbers as they are written, booleans and null")
    void boom() throws JsonError {
        Map<?, ?> boom = (Map<?, ?>) lees("{\"b\": [1, 2.50, true], \"a\": \"x\", \"c\": null}");
        assertThat(boom.keySet().toArray()).containsExactly("b", "a", "c");
        assertThat(boom.get("b")).isEqualTo(List.of(BigDecimal.ONE, new BigDecimal("2.50"), true));
        assertThat(boom.get("c")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[[[]]]", "[1,2,3]", "{\"a\":1,\"b\":2,\"c\":3}", "\"vijf!\"", "1234", "0.01", "1e2", "12.34"})
    @DisplayName("as deep, long, wide, large and fine as the limits allow")
    void binnen(String json) throws JsonError {
        assertThat(lees(json)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[[[[]]]]",
                "[1,2,3,4]",
                "{\"a\":1,\"b\":2,\"c\":3,\"d\":4}",
                "\"zeslang\"",
                "{\"zeslang\":1}",
                "12345",
                "0.001",
                "1e3",
                "123.45",
                "1e999999999",
                "\"                                                             \"",
                "{\"a\":1,\"a\":2}",
                "1 2",
                "{a:1}",
                "[1,]",
                "+1",
                "0x1",
                "tru",
                "\"\t\"",
                "// niets\n1"
            })
    @DisplayName("beyond a limit, or no JSON: refused with nothing of the input in the message, the same for bytes")
    void buiten(String json) {
        assertThatExceptionOfType(JsonError.class)
                .isThrownBy(() -> lees(json))
                .withMessageMatching("[a-z ]+")
                .withNoCause();
        assertThatExceptionOfType(JsonError.class)
                .isThrownBy(() -> Json.lees(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), KLEIN))
                .withMessageMatching("[a-z ]+")
                .withNoCause();
    }

    @Test
    @DisplayName("a stream is left open, and its own failure passes")
    void stroom() throws JsonError {
        boolean[] dicht = {false};
        InputStream in = new ByteArrayInputStream("[1]".getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() {
                dicht[0] = true;
            }
        };
        Json.lees(in, KLEIN);
        assertThat(dicht[0]).isFalse();
        InputStream kapot = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("weg");
            }
        };
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> Json.lees(kapot, KLEIN))
                .withMessageContaining("weg");
    }

    @Test
    @DisplayName("what was written reads back the same; the stream is left open, and its own failure passes")
    void schrijven() throws JsonError {
        Map<String, Object> boom = new LinkedHashMap<>();
        boom.put("b", Arrays.asList(BigDecimal.ONE, "x\u0001\"\\\n\uD83D\uDE00", true, null));
        boom.put("a", Map.of());
        ByteArrayOutputStream uit = new ByteArrayOutputStream() {
            @Override
            public void close() {
                throw new IllegalStateException("gesloten");
            }
        };
        Json.schrijf(boom, uit);
        assertThat(Json.lees(uit.toString(StandardCharsets.UTF_8), ReadLimits.AANVRAAG))
                .isEqualTo(boom);
        OutputStream kapot = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("vol");
            }
        };
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> Json.schrijf(boom, kapot))
                .withMessageContaining("vol");
    }

    @Test
    @DisplayName("a tree of anything else is a mistake of who wrote it")
    void anders() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Json.schrijf(List.of(new Object()), new ByteArrayOutputStream()))
                .withMessage("boom");
    }
}
