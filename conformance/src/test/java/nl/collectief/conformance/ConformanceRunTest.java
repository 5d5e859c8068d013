package nl.collectief.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import nl.collectief.conformance.Difference.Kind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A product that does something else than the case expects fails, and the difference says what. */
class ConformanceRunTest {

    private static final CaseFinding EEN = new CaseFinding("X-001", "FOUT", "/a");
    private static final CaseFinding TWEE = new CaseFinding("X-002", "WAARSCHUWING", "/b");

    private static ConformanceCase geval(boolean volgorde, Map<String, Object> afgeleid, CaseFinding... verwacht) {
        return new ConformanceCase(
                "X-C01", "een geval", "x", "{\"formulier\":\"x\"}", "{}", List.of(verwacht), volgorde, afgeleid);
    }

    private static String antwoord(CaseFinding... gevonden) {
        return "{\"geldig\":false,\"bevindingen\":["
                + String.join(
                        ",",
                        List.of(gevonden).stream()
                                .map(f -> "{\"id\":\"" + f.id() + "\",\"ernst\":\"" + f.ernst() + "\",\"plaats\":\""
                                        + f.plaats() + "\",\"tekst\":\"iets\"}")
                                .toList())
                + "]}";
    }

    private static List<Difference> verschillen(ConformanceCase geval, String antwoord) {
        return Conformance.run((verzoek, profiel) -> antwoord, geval).differences();
    }

    @Test
    @DisplayName("exactly the expected findings, in any order: passed; request and profile reach the product")
    void geslaagd() {
        ConformanceCase geval = geval(false, Map.of(), EEN, TWEE);
        SystemUnderTest product = (verzoek, profiel) -> {
            assertThat(verzoek).isEqualTo(geval.verzoek());
            assertThat(profiel).isEqualTo("{}");
            return antwoord(TWEE, EEN);
        };
        CaseResult result = Conformance.run(product, geval);
        assertThat(result.differences()).isEmpty();
        assertThat(result.passed()).isTrue();
        assertThat(result.gevonden()).containsExactly(TWEE, EEN);
        assertThat(result).hasToString("passed X-C01 een geval");
    }

    @Test
    @DisplayName("a finding too few, one too many, one twice, one of another weight or at another place")
    void anders() {
        ConformanceCase geval = geval(false, Map.of(), EEN);
        CaseFinding milder = new CaseFinding("X-001", "WAARSCHUWING", "/a");
        assertThat(verschillen(geval, antwoord())).containsExactly(new Difference(Kind.MISSING, "FOUT X-001 /a"));
        assertThat(verschillen(geval, antwoord(EEN, TWEE)))
                .containsExactly(new Difference(Kind.UNEXPECTED, "WAARSCHUWING X-002 /b"));
        assertThat(verschillen(geval, antwoord(EEN, EEN)))
                .containsExactly(new Difference(Kind.UNEXPECTED, "FOUT X-001 /a"));
        assertThat(verschillen(geval, antwoord(milder)))
                .containsExactly(
                        new Difference(Kind.MISSING, "FOUT X-001 /a"),
                        new Difference(Kind.UNEXPECTED, "WAARSCHUWING X-001 /a"));
    }

    @Test
    @DisplayName("order counts only where the case says so")
    void volgorde() {
        assertThat(verschillen(geval(true, Map.of(), EEN, TWEE), antwoord(EEN, TWEE)))
                .isEmpty();
        assertThat(verschillen(geval(true, Map.of(), EEN, TWEE), antwoord(TWEE, EEN)))
                .containsExactly(new Difference(
                        Kind.ORDER,
                        "[WAARSCHUWING X-002 /b, FOUT X-001 /a] in place of [FOUT X-001 /a, WAARSCHUWING X-002 /b]"));
    }

    @Test
    @DisplayName("derived values: texts, numbers by value, lists in order; what the case does not name may be there")
    void afgeleid() {
        ConformanceCase geval = geval(
                false,
                Map.of("dag", "2026-11-11", "aantal", new BigDecimal("2"), "codes", List.of("I", BigDecimal.ONE)));
        assertThat(verschillen(
                        geval,
                        "{\"bevindingen\":[],\"afgeleid\":"
                                + "{\"dag\":\"2026-11-11\",\"aantal\":2.0,\"codes\":[\"I\",1],\"meer\":1}}"))
                .isEmpty();
        assertThat(
                        verschillen(
                                geval,
                                "{\"bevindingen\":[],\"afgeleid\":{\"aantal\":\"2\",\"codes\":[\"I\"],\"dag\":\"2026-11-12\"}}"))
                .containsExactlyInAnyOrder(
                        new Difference(Kind.DERIVED, "dag is \"2026-11-12\" in place of \"2026-11-11\""),
                        new Difference(Kind.DERIVED, "aantal is \"2\" in place of 2"),
                        new Difference(Kind.DERIVED, "codes is [\"I\"] in place of [\"I\",1]"));
        assertThat(verschillen(geval(false, Map.of("dag", "2026-11-11")), "{\"bevindingen\":[]}"))
                .containsExactly(new Difference(Kind.DERIVED, "dag is nothing in place of \"2026-11-11\""));
    }

    @Test
    @DisplayName("no answer, or one without the asked shape, fails the case and says why")
    void geenAntwoord() {
        ConformanceCase geval = geval(false, Map.of());
        assertThat(verschillen(geval, "<html>")).containsExactly(new Difference(Kind.NO_ANSWER, "answer is no JSON"));
        assertThat(verschillen(geval, "[]")).containsExactly(new Difference(Kind.NO_ANSWER, "answer is no object"));
        assertThat(verschillen(geval, "{}")).containsExactly(new Difference(Kind.NO_ANSWER, "bevindingen is no list"));
        SystemUnderTest stuk = (verzoek, profiel) -> {
            throw new IOException("connection refused");
        };
        assertThat(Conformance.run(stuk, geval).differences())
                .containsExactly(new Difference(Kind.NO_ANSWER, "java.io.IOException: connection refused"));
    }

    @Test
    @DisplayName("a run counts, names what failed with each difference on a line, and passes only when all did")
    void telt() {
        ConformanceCase goed = geval(false, Map.of());
        ConformanceCase fout = geval(false, Map.of(), EEN);
        ConformanceResult result = Conformance.run((verzoek, profiel) -> antwoord(), List.of(goed, fout, goed));
        assertThat(result.passed()).isFalse();
        assertThat(result.summary()).isEqualTo("cases: 3, passed: 2, failed: 1");
        assertThat(result.failed()).singleElement().hasToString("failed X-C01 een geval\n    MISSING FOUT X-001 /a");
        assertThat(Conformance.run((verzoek, profiel) -> antwoord(), List.of()).passed())
                .isFalse();
    }
}
