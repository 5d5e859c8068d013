package nl.collectief.core.stuf;

import static nl.collectief.core.stuf.Antwoorden.ids;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import nl.collectief.core.datum.DatumOnvolledig;
import nl.collectief.core.identificatie.Rsin;
import nl.collectief.core.stuf.StufElement.Gelezen;
import nl.collectief.core.validation.Finding;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values as other systems write them. Source: messages 2.4 and 4.4. */
class StufWaardenTest {

    private static final String PLAATS = "/startdatum";

    private static StufElement element(String attributen, String inhoud) {
        String xml = "<a xmlns:s='" + Namespaces.STUF + "' xmlns:x='" + Namespaces.XSI + "'" + attributen + ">" + inhoud
                + "</a>";
        try (XmlCursor cursor =
                XmlCursor.open(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), 10_000)) {
            cursor.toRoot();
            return StufElement.lees(cursor);
        } catch (Unreadable e) {
            throw new IllegalStateException(e.reden().name());
        }
    }

    private static Gelezen<DatumOnvolledig> datum(String attributen, String inhoud) {
        return StufDatum.lees(element(attributen, inhoud), PLAATS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"20261123", "  20261123 \n", "<!-- dag -->20261123"})
    @DisplayName("ZDS-C13: a day, with blanks around")
    void dag(String tekst) {
        assertThat(datum("", tekst)).isEqualTo(new Gelezen<>(DatumOnvolledig.parse("2026-11-23"), null, List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "20260230",
                "2026",
                "202611",
                "2026-02-30",
                "2026-11-23",
                "-20261123",
                "+20261123",
                "20261123.0",
                "00000000",
                "2026112310",
                "\u0662\u0660\u0662\u0666\u0661\u0661\u0662\u0663",
                "<b>20261123</b>x20261123"
            })
    @DisplayName("ZDS-C13: what the schema takes for a date and is none: one finding at its place, without the value")
    void geenDag(String tekst) {
        Gelezen<DatumOnvolledig> gelezen = datum("", tekst);
        if (tekst.startsWith("<b>")) {
            // elements instead of a value are no value
            assertThat(gelezen).isEqualTo(new Gelezen<>(null, null, List.of()));
            return;
        }
        assertThat(gelezen.waarde()).isNull();
        assertThat(ids(gelezen.bevindingen())).containsExactly("ZDS-A07");
        assertThat(gelezen.bevindingen().get(0).plaats()).isEqualTo(PLAATS);
        assertThat(gelezen.toString() + gelezen.bevindingen().get(0).tekst(Locale.ENGLISH))
                .doesNotContain("2026");
    }

    @ParameterizedTest
    @CsvSource({
        "V,20000531,2000-05-31",
        "D,200005,2000-05",
        "D,20000501,2000-05",
        "D,20000500,2000-05",
        "M,19800000,1980",
        "M,19800101,1980",
        "M,1980,1980",
        "J,00000000,onbekend",
        "J,0000,onbekend",
        "J,19800101,onbekend"
    })
    @DisplayName("ZDS-C17: what is known of an incomplete date, whatever fills the rest")
    void onvolledig(String indicator, String tekst, String datum) {
        assertThat(datum(" s:indOnvolledigeDatum='" + indicator + "'", tekst))
                .isEqualTo(new Gelezen<>(DatumOnvolledig.parse(datum), null, List.of()));
    }

    @ParameterizedTest
    @CsvSource({"V,200005", "D,20001301", "D,2000", "M,00000101", "M,200005", "J,x", "Q,20000531"})
    @DisplayName("ZDS-C17: an indicator that does not fit what stands there, or does not exist")
    void indicatorPastNiet(String indicator, String tekst) {
        Gelezen<DatumOnvolledig> gelezen = datum(" s:indOnvolledigeDatum='" + indicator + "'", tekst);
        assertThat(gelezen.waarde()).isNull();
        assertThat(ids(gelezen.bevindingen())).containsExactly("ZDS-A07");
    }

    @ParameterizedTest
    @CsvSource({
        "nietOndersteund,NIET_ONDERSTEUND,",
        "nietGeautoriseerd,NIET_GEAUTORISEERD,",
        "geenWaarde,GEEN_WAARDE,",
        "waardeOnbekend,WAARDE_ONBEKEND,onbekend",
        "vastgesteldOnbekend,VASTGESTELD_ONBEKEND,onbekend"
    })
    @DisplayName("2.4: no value with its reason, nil or blank; what exists and is not known is an unknown date")
    void geenWaarde(String woord, NoValue reden, String datum) {
        DatumOnvolledig waarde = datum == null ? null : DatumOnvolledig.parse(datum);
        for (String vorm : List.of(" x:nil='true'", " x:nil='1'", "")) {
            assertThat(datum(vorm + " s:noValue='" + woord + "'", vorm.isEmpty() ? "  " : ""))
                    .isEqualTo(new Gelezen<>(waarde, reden, List.of()));
        }
        assertThat(reden.woord()).isEqualTo(woord);
    }

    @Test
    @DisplayName("2.4: nil, empty and blank without a reason")
    void zonderReden() {
        assertThat(datum("", "")).isEqualTo(new Gelezen<>(null, null, List.of()));
        assertThat(datum("", " ")).isEqualTo(new Gelezen<>(null, null, List.of()));
        assertThat(datum(" x:nil='true'", "")).isEqualTo(new Gelezen<>(null, null, List.of()));
    }

    @Test
    @DisplayName("2.4: a reason we do not know: no value, a warning")
    void onbekendeReden() {
        Gelezen<DatumOnvolledig> gelezen = datum(" x:nil='true' s:noValue='weetNiet'", "");
        assertThat(gelezen.waarde()).isNull();
        assertThat(gelezen.reden()).isNull();
        assertThat(ids(gelezen.bevindingen())).containsExactly("ZDS-A08");
        assertThat(gelezen.bevindingen()).noneMatch(Finding::isFout);
    }

    @Test
    @DisplayName("2.4: a value beside a reason is kept, beside nil it is not; a warning both times")
    void waardeEnReden() {
        Gelezen<DatumOnvolledig> bijReden = datum(" s:noValue='waardeOnbekend'", "20261123");
        assertThat(bijReden.waarde()).isEqualTo(DatumOnvolledig.parse("2026-11-23"));
        assertThat(ids(bijReden.bevindingen())).containsExactly("ZDS-A09");
        Gelezen<DatumOnvolledig> bijNil = datum(" x:nil='true'", "20261123");
        assertThat(bijNil.waarde()).isNull();
        assertThat(ids(bijNil.bevindingen())).containsExactly("ZDS-A09");
    }

    @Test
    @DisplayName("ZDS-C23: a KvK-nummer at the place of an RSIN is told and read into nothing")
    void kvkInRsin() {
        Gelezen<Rsin> gelezen = StufNummer.rsin(element("", "90004333"), "/rsin");
        assertThat(gelezen.waarde()).isNull();
        assertThat(ids(gelezen.bevindingen())).containsExactly("kvk-in-rsin");
        assertThat(gelezen.bevindingen().get(0).plaats()).isEqualTo("/rsin");
    }

    @Test
    @DisplayName("an RSIN is read; a number that is none is told; nil is absent")
    void rsin() {
        assertThat(StufNummer.rsin(element("", " 002564440 "), "/rsin"))
                .isEqualTo(new Gelezen<>(Rsin.parse("002564440"), null, List.of()));
        assertThat(ids(StufNummer.rsin(element("", "002564441"), "/rsin").bevindingen()))
                .containsExactly("ZDS-A10");
        assertThat(StufNummer.rsin(element(" x:nil='true' s:noValue='waardeOnbekend'", ""), "/rsin"))
                .isEqualTo(new Gelezen<>(null, NoValue.WAARDE_ONBEKEND, List.of()));
    }
}
