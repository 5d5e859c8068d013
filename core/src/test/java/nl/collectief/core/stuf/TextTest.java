package nl.collectief.core.stuf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import nl.collectief.core.zaak.DienstCode;
import nl.collectief.core.zaak.Eigenschap;
import nl.collectief.core.zaak.Waarde;
import nl.collectief.core.zaak.Zaak;
import nl.collectief.testkit.Schema;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Texts")
class TextTest {

    private static final Levering LEVERING = Cases.levering().build();

    private static List<String> bevindingen(Zaak zaak) {
        return Zaakcontrole.controleer(zaak, LEVERING).stream()
                .map(Object::toString)
                .toList();
    }

    private static Zaak omschrijving(String tekst) {
        Zaak zaak = Cases.minimaal().build();
        var ander = Zaak.builder(new DienstCode("verhuizingDoorgeven"), tekst, zaak.sleutel())
                .identificatie(zaak.identificatie())
                .startdatum(zaak.startdatum())
                .tijdstipRegistratie(zaak.tijdstipRegistratie());
        zaak.rollen().forEach(ander::rol);
        return ander.build();
    }

    private static Zaak toelichting(String tekst) {
        return Cases.minimaal().toelichting(tekst).build();
    }

    @Nested
    @DisplayName("ZDS-C27 Length, counted after NFC, as code points and as UTF-16 units")
    class Lengte {

        static Stream<Arguments> teksten() {
            String astraal = "\uD83D\uDE00";
            return Stream.of(
                    Arguments.of("80 letters", "x".repeat(80), List.of()),
                    Arguments.of("81 letters", "x".repeat(81), List.of("FOUT ZDS-B01 /omschrijving")),
                    Arguments.of("80 e with a combining accent", "e\u0301".repeat(80), List.of()),
                    Arguments.of(
                            "81 e with a combining accent",
                            "e\u0301".repeat(81),
                            List.of("FOUT ZDS-B01 /omschrijving")),
                    Arguments.of(
                            "40 astral letters", astraal.repeat(40), List.of("WAARSCHUWING ZDS-B02 /omschrijving")),
                    Arguments.of(
                            "80 astral letters",
                            astraal.repeat(80),
                            List.of("WAARSCHUWING ZDS-B02 /omschrijving", "FOUT ZDS-B01 /omschrijving")));
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource("teksten")
        @DisplayName("the checker agrees with the schema")
        void omschrijvingen(String wat, String tekst, List<String> verwacht) {
            Zaak zaak = omschrijving(tekst);
            assertThat(bevindingen(zaak)).isEqualTo(verwacht);
            if (verwacht.stream().noneMatch(f -> f.startsWith("FOUT"))) {
                assertThat(Cases.valid(StufZds.creeerZaak(zaak, LEVERING))).contains("<ZKN:omschrijving>");
            }
        }
    }

    @Nested
    @DisplayName("ZDS-C28 Characters that XML cannot carry")
    class Verboden {

        @ParameterizedTest(name = "{index}")
        @ValueSource(strings = {"a\u0001b", "a\uD800b", "a\uDC00b", "b\uD800", "a\uFFFEb", "a\uFFFFb", "a\u0000b"})
        @DisplayName("are ZDS-B02; forced past the checker they stop the writer before the text, and never show")
        void gestopt(String tekst) throws Exception {
            assertThat(bevindingen(toelichting(tekst))).containsExactly("FOUT ZDS-B02 /toelichting");

            ByteArrayOutputStream uit = new ByteArrayOutputStream();
            StufWriter writer = new StufWriter(uit, Dialect.van("zdsv12"));
            BerichtFout fout =
                    catchThrowableOfType(BerichtFout.class, () -> writer.regels(Ns.ZKN, "toelichting", tekst));
            writer.xml().flush();

            assertThat(fout.reden()).isEqualTo(BerichtFout.Reden.TEKEN);
            assertThat(fout).hasMessage("TEKEN toelichting 1").hasNoCause();
            assertThat(uit.toString(StandardCharsets.UTF_8)).isEqualTo("<ZKN:toelichting");
        }

        @ParameterizedTest(name = "{index}")
        @ValueSource(strings = {"a\tb", "a\nb", "a\rb"})
        @DisplayName("a tab or line break in an attribute stops the writer: it would come back as a space")
        void attribuut(String tekst) throws Exception {
            StufWriter writer = new StufWriter(new ByteArrayOutputStream(), Dialect.van("zdsv12"));
            writer.open(Ns.ZKN, "inhoud");

            BerichtFout fout =
                    catchThrowableOfType(BerichtFout.class, () -> writer.attribuut(Ns.STUF, "bestandsnaam", tekst));

            assertThat(fout).hasMessage("TEKEN bestandsnaam 1");
        }

        @ParameterizedTest(name = "{index}")
        @ValueSource(strings = {"a\nb", "a\r\nb"})
        @DisplayName("a line break outside toelichting and extraElement is ZDS-B02")
        void regeleinde(String tekst) {
            assertThat(bevindingen(omschrijving(tekst))).containsExactly("FOUT ZDS-B02 /omschrijving");
        }
    }

    @Nested
    @DisplayName("ZDS-C29 What is written reads back")
    class Terug {

        @ParameterizedTest(name = "{index}")
        @ValueSource(
                strings = {
                    "regel 1\r\nregel 2\rregel 3\nregel 4",
                    "]]>",
                    "<b>vet</b> &amp; \"citaat\" 'apostrof'",
                    "a\u0085b\u2028c",
                    "emoji \uD83D\uDE00 en \uD840\uDC00",
                    " spaties  binnen\ten buiten ",
                    "é van e\u0301, Ș, ǎ, ʼ, ẞ"
                })
        @DisplayName("equal, in normal form and with one kind of line break")
        void gelijk(String tekst) {
            Zaak zaak = toelichting(tekst).toBuilder()
                    .eigenschap(new Eigenschap("opmerking", Waarde.tekst(tekst)))
                    .build();
            byte[] bericht = Cases.valid(StufZds.creeerZaak(zaak, LEVERING)).getBytes(StandardCharsets.UTF_8);

            String verwacht = Characters.regels(tekst);
            Zaak terug = new CaseReader(bericht).lees(zaak);
            assertThat(terug.toelichting()).isEqualTo(verwacht);
            assertThat(terug.eigenschappen()).containsExactly(new Eigenschap("opmerking", Waarde.tekst(verwacht)));
            assertThat(Schema.errors(bericht)).isEmpty();
        }
    }

    @Test
    @DisplayName("ZDS-B02 a character outside MES-1 is a warning and is written as it is")
    void buitenMes1() {
        Zaak zaak = toelichting("Șerban");
        assertThat(bevindingen(zaak)).containsExactly("WAARSCHUWING ZDS-B02 /toelichting");
        assertThat(new String(Cases.bytes(StufZds.creeerZaak(zaak, LEVERING)), StandardCharsets.UTF_8))
                .contains("<ZKN:toelichting>Șerban</ZKN:toelichting>");
        assertThat(bevindingen(toelichting("é ß ő € ™ ♪\nregel\ttab"))).isEmpty();
    }

    @Test
    @DisplayName("ZDS-C30 without eigenschappen there is no container")
    void geenExtra() {
        assertThat(new String(
                        Cases.bytes(StufZds.creeerZaak(Cases.minimaal().build(), LEVERING)), StandardCharsets.UTF_8))
                .doesNotContain("extraElementen");
    }

    @Test
    @DisplayName("ZDS-C30 two names that are equal on the wire are ZDS-B05, also through a group or a list")
    void dubbel() {
        Zaak zaak = Cases.minimaal()
                .eigenschap(new Eigenschap("a", Waarde.tekst("1")))
                .eigenschap(new Eigenschap("a", Waarde.tekst("2")))
                .build();
        assertThat(bevindingen(zaak)).containsExactly("FOUT ZDS-B05 /eigenschappen/1/waarde");
    }
}
