package nl.collectief.core.formulier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The public JsonLogic suites, as far as they use the operators of our subset alone. */
class JsonLogicSuiteTest {

    private static final Set<String> OPERATOREN = Set.of("==", "!=", "in", "and", "or", "!", "var");

    @ParameterizedTest
    @CsvSource({
        "compatible.json,79",
        "comparison/softEquals.json,34",
        "comparison/softNotEquals.json,33",
        "string/in.json,8",
        "control/and.json,22",
        "control/or.json,21",
        "control/not.json,23",
        "var.extra.json,12"
    })
    @DisplayName("every case of a public suite gives its result, or is refused where it asks for an error")
    void suite(String bestand, int aantal) throws IOException {
        Path pad = Path.of(System.getProperty("collectief.standards", ""), "jsonlogic", bestand);
        Assumptions.assumeTrue(Files.exists(pad), "the public suites of JsonLogic are not here");
        List<Map<?, ?>> gevallen = new ArrayList<>();
        for (Object geval : (List<?>) Proef.boom(Files.readString(pad))) {
            if (geval instanceof Map<?, ?> object && isSubset(object.get("rule"))) {
                gevallen.add(object);
            }
        }
        assertThat(gevallen).hasSize(aantal).allSatisfy(JsonLogicSuiteTest::geval);
    }

    private static boolean isSubset(@Nullable Object regel) {
        if (regel instanceof Map<?, ?> object) {
            return OPERATOREN.containsAll(object.keySet()) && isSubset(new ArrayList<>(object.values()));
        }
        return !(regel instanceof Collection<?> lijst) || lijst.stream().allMatch(JsonLogicSuiteTest::isSubset);
    }

    private static void geval(Map<?, ?> geval) {
        Object fout = geval.get("error");
        String wat = String.valueOf(geval.get("description"));
        if (fout instanceof Map<?, ?> soort && "Invalid Arguments".equals(soort.get("type"))) {
            assertThatIllegalArgumentException().as(wat).isThrownBy(() -> Voorwaarde.van(geval.get("rule")));
            return;
        }
        Object waarde = Voorwaarde.van(geval.get("rule")).waarde(Voorwaarde.in(geval.get("data")));
        if (fout != null) {
            // no number: some implementations stop, for us it equals nothing
            assertThat(waarde).as(wat).isEqualTo(wat.startsWith("!="));
            return;
        }
        assertThat(gewoon(waarde)).as(wat).isEqualTo(gewoon(geval.get("result")));
    }

    /** Numbers by their value, however they are written. */
    private static @Nullable Object gewoon(@Nullable Object waarde) {
        if (waarde instanceof BigDecimal getal) {
            return getal.stripTrailingZeros();
        }
        return waarde instanceof List<?> lijst
                ? lijst.stream().map(JsonLogicSuiteTest::gewoon).toList()
                : waarde;
    }
}
