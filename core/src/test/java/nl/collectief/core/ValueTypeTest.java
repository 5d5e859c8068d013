package nl.collectief.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import nl.collectief.core.identificatie.Zaakidentificatie;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("What every value class promises, on any text")
class ValueTypeTest {

    private static final long SEED = 20261124;
    private static final ObjectMapper JACKSON_2 = new ObjectMapper();
    private static final JsonMapper JACKSON_3 = JsonMapper.builder().build();

    static Stream<Arguments> typen() {
        return ValueType.ALLE.stream().map(type -> Arguments.of(type, SEED));
    }

    @ParameterizedTest(name = "{0}, seed {1}")
    @DisplayName("CT-07: no text throws; what is read is what the check allows, and parse says no more than that")
    @MethodSource("typen")
    void totaal(ValueType type, long seed) {
        Random toeval = new Random(seed);
        for (int i = 0; i < 1_000; i++) {
            String tekst = type.willekeurig(toeval);
            Check check = type.check().apply(tekst);
            assertThat(type.lees().apply(tekst).isPresent()).isEqualTo(check.isBruikbaar());
            if (tekst.length() > Normalisation.MAX_LENGTH) {
                assertThat(check).isEqualTo(Check.VORM);
            }
            if (!check.isBruikbaar()) {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> type.parse().apply(tekst))
                        .withMessage("tekst: no " + type + ", " + check.name().toLowerCase(Locale.ROOT))
                        .withNoCause();
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("core-types 17.4: 10,000 ones, half a character, NUL and nothing at all are the wrong shape")
    @MethodSource("typen")
    void nonsense(ValueType type) {
        for (String tekst : List.of("1".repeat(10_000), "\uD800", "\uDC00\uD800", "\u0000", "")) {
            assertThat(type.check().apply(tekst)).isEqualTo(Check.VORM);
        }
        assertThat(type.lees().apply(null)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName(
            "CT-03: Arabic-Indic and full-width digits are no digits; only the number of a case may be of any characters")
    @MethodSource("typen")
    void andereCijfers(ValueType type) {
        for (String tekst : List.of("\u0661\u0661\u0661\u0662\u0662\u0662\u0663\u0663\u0663", "\uFF11\uFF12")) {
            Check verwacht = type.type() == Zaakidentificatie.class ? Check.WAARSCHUWING : Check.VORM;
            assertThat(type.check().apply(tekst)).isEqualTo(verwacht);
        }
    }

    @ParameterizedTest(name = "{0}, seed {1}")
    @DisplayName("the normal form of a normal form is itself, and a value as people write it reads as the same value")
    @MethodSource("typen")
    void heenEnTerug(ValueType type, long seed) {
        Random toeval = new Random(seed);
        int gelezen = 0;
        for (int i = 0; i < 1_000; i++) {
            String tekst = i % 2 == 0 ? type.goed(toeval) : type.willekeurig(toeval);
            TextValue waarde = type.lees().apply(tekst).orElse(null);
            if (waarde != null) {
                gelezen++;
                assertThat(type.parse().apply(waarde.waarde()).waarde()).isEqualTo(waarde.waarde());
                assertThat(type.parse().apply(waarde.weergave()))
                        .isEqualTo(waarde)
                        .hasSameHashCodeAs(waarde);
                assertThat(Normalisation.trim(waarde.waarde())).isEqualTo(waarde.waarde());
            }
        }
        assertThat(gelezen).isGreaterThanOrEqualTo(500);
    }

    @ParameterizedTest(name = "{0}, seed {1}")
    @DisplayName("CT-02: space around a text and characters without width change nothing")
    @MethodSource("typen")
    void rondom(ValueType type, long seed) {
        Random toeval = new Random(seed);
        for (int i = 0; i < 200; i++) {
            String tekst = type.goed(toeval);
            String ruim = "\u00A0 " + tekst.substring(0, 1) + "\u200B" + tekst.substring(1) + "\uFEFF\t";
            assertThat(type.check().apply(ruim)).isEqualTo(type.check().apply(tekst));
            assertThat(type.parse().apply(ruim)).isEqualTo(type.parse().apply(tekst));
        }
    }

    @ParameterizedTest(name = "{0}, seed {1}")
    @DisplayName("CT-06: prints of a person no more than the mask, of anything else the normal form")
    @MethodSource("typen")
    void masker(ValueType type, long seed) {
        Random toeval = new Random(seed);
        for (int i = 0; i < 200; i++) {
            TextValue waarde = type.parse().apply(type.goed(toeval));
            assertThat(waarde).hasToString(waarde.gemaskeerd());
            if (type.isPersoonlijk()) {
                assertThat(waarde.gemaskeerd()).contains("*").doesNotContain(waarde.waarde());
            } else {
                assertThat(waarde.gemaskeerd()).isEqualTo(waarde.waarde());
            }
        }
    }

    @ParameterizedTest(name = "{0}, seed {1}")
    @DisplayName("Jackson 2 and 3 write it as its plain text and read it back")
    @MethodSource("typen")
    void json(ValueType type, long seed) throws Exception {
        Random toeval = new Random(seed);
        for (int i = 0; i < 50; i++) {
            TextValue waarde = type.parse().apply(type.goed(toeval));
            String json2 = JACKSON_2.writeValueAsString(waarde);
            String json3 = JACKSON_3.writeValueAsString(waarde);
            assertThat(json2).isEqualTo(json3).isEqualTo(JACKSON_2.writeValueAsString(waarde.waarde()));
            assertThat(JACKSON_2.readValue(json2, type.type())).isEqualTo(waarde);
            assertThat(JACKSON_3.readValue(json3, type.type())).isEqualTo(waarde);
        }
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("CT-06: what they say of a wrong text does not hold it")
    @MethodSource("typen")
    void wrongJson(ValueType type) {
        String json = "\"geheim@\\u0000\"";
        assertThatThrownBy(() -> JACKSON_2.readValue(json, type.type()))
                .hasMessageContaining("tekst: no " + type)
                .hasMessageNotContaining("geheim");
        assertThatThrownBy(() -> JACKSON_3.readValue(json, type.type()))
                .hasMessageContaining("tekst: no " + type)
                .hasMessageNotContaining("geheim");
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("CT-08: neither reads a JSON number, which loses zeros")
    @MethodSource("typen")
    void geenGetal(ValueType type) {
        for (String getal : List.of("123456782", "1.5", "12345678901234567890")) {
            assertThatThrownBy(() -> JACKSON_2.readValue(getal, type.type()))
                    .isInstanceOf(MismatchedInputException.class);
            assertThatThrownBy(() -> JACKSON_3.readValue(getal, type.type()))
                    .isInstanceOf(tools.jackson.databind.exc.MismatchedInputException.class);
        }
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("equal to no value of another class, and to no text")
    @MethodSource("typen")
    void anders(ValueType type) {
        TextValue waarde = type.parse().apply(type.goed(new Random(SEED)));
        assertThat(waarde).isNotEqualTo(waarde.waarde()).isNotEqualTo(null);
        ValueType.ALLE.stream()
                .filter(ander -> ander != type)
                .flatMap(ander -> ander.lees().apply(waarde.waarde()).stream())
                .forEach(ander -> assertThat(waarde.equals(ander)).isFalse());
    }
}
