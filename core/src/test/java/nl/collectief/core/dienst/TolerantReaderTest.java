package nl.collectief.core.dienst;

import static nl.collectief.core.dienst.Verzoeken.ANTWOORDEN;
import static nl.collectief.core.dienst.Verzoeken.DIENST;
import static nl.collectief.core.dienst.Verzoeken.bevindingen;
import static nl.collectief.core.dienst.Verzoeken.lees;
import static nl.collectief.core.dienst.Verzoeken.met;
import static nl.collectief.core.dienst.Verzoeken.metAntwoorden;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.collectief.core.aanvraag.Bijlagen;
import nl.collectief.core.aanvraag.Document;
import nl.collectief.core.aanvraag.Inloggen;
import nl.collectief.core.aanvraag.Inlogmiddel;
import nl.collectief.core.aanvraag.JaNee;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.aanvraag.Profiel;
import nl.collectief.core.aanvraag.Toelichting;
import nl.collectief.core.datum.DatumOnvolledig;
import nl.collectief.core.dienst.Proefverzoek.Dag;
import nl.collectief.core.dienst.Proefverzoek.Kleur;
import nl.collectief.core.json.ReadLimits;
import nl.collectief.core.validation.Report;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON in, request and report out, whatever the JSON holds. Source: architecture, the one way data flows, point 1. */
class TolerantReaderTest {

    private static final String ONLEESBAAR = "FRM.envelop.antwoorden.vorm";

    private static List<String> bytes(byte[] json) {
        return bevindingen(DIENST.lees(new ByteArrayInputStream(json), Profiel.STANDAARD));
    }

    @Test
    @DisplayName("a right request becomes the record that says the same, and judges as that record does")
    void goed() {
        Report<Proefverzoek> report = lees(metAntwoorden(ANTWOORDEN));
        Ontvangst ontvangst = report.gevalideerd().aanvraag().ontvangst();
        Proefverzoek verwacht = new Proefverzoek(
                Inloggen.builder()
                        .inlogmiddel(Inlogmiddel.DIGID)
                        .burgerservicenummer("999990007")
                        .build(),
                "Jansen",
                DatumOnvolledig.parse("1946-05"),
                Kleur.BLAUW,
                3,
                List.of(
                        new Dag(LocalDate.of(2026, 11, 23), null, LocalTime.of(8, 30)),
                        new Dag(LocalDate.of(2026, 11, 24), LocalDateTime.of(2026, 11, 24, 9, 0), null)),
                new Bijlagen(
                        JaNee.JA,
                        List.of(Document.builder()
                                .bestandsnaam("a.pdf")
                                .lengte(10L)
                                .build())),
                new Toelichting(JaNee.JA, "Dank u."),
                ontvangst);
        assertThat(report.findings()).isEmpty();
        assertThat(report.aanvraag()).isEqualTo(verwacht);
        assertThat(DIENST.validate(verwacht).findings()).isEmpty();
        assertThat(ontvangst.gemeente()).isEqualTo("0344");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "achternaam;5;achternaam.vorm /achternaam",
                "achternaam;{\"a\": \"b\"};achternaam.vorm /achternaam",
                "achternaam;\"a\\u0000b\";achternaam.vorm /achternaam",
                "achternaam;\"a\\u0007b\";achternaam.vorm /achternaam",
                "achternaam;\"\\ud83d\";achternaam.vorm /achternaam",
                "achternaam;\"een te lange naam\";achternaam.lengte /achternaam",
                "geboortedatum;\"31-06-1946\";geboortedatum.vorm /geboortedatum",
                "geboortedatum;\"1946-06-31\";geboortedatum.vorm /geboortedatum",
                "geboortedatum;1946;geboortedatum.vorm /geboortedatum",
                "kleur;\"GROEN\";kleur.keuze /kleur",
                "kleur;\"rood\";kleur.keuze /kleur",
                "aantal;\"3\";aantal.vorm /aantal",
                "aantal;3.5;aantal.vorm /aantal",
                "aantal;999999999999;aantal.bereik /aantal",
                "aantal;true;aantal.vorm /aantal",
                "dagen;{};",
                "dagen;{\"dag\": \"2026-11-23\"};dagen.vorm /dagen",
                "dagen;[\"2026-11-23\"];dagen.vorm /dagen/0",
                "dagen;[null];dagen.dag.verplicht /dagen/0/dag",
                "dagen;[{\"dag\": \"2026-02-30\", \"tijd\": \"25:00\"}];dagen.dag.vorm /dagen/0/dag,dagen.tijd.vorm /dagen/0/tijd",
                "inloggen;\"DIGID\";inloggen.vorm /inloggen",
                "bijlagen;{\"meesturen\": \"JA\", \"bestanden\": [{\"bestandsnaam\": \"a.pdf\", \"lengte\": 8388608}]};bijlagen.bestanden.bestandgrootte /bijlagen/bestanden/0",
                "lievelingskleur;\"ROOD\";onbekend /lievelingskleur"
            })
    @DisplayName("a wrong answer is told at its place and leaves its component empty; the rest is read and judged")
    void fout(String naam, String waarde, String verwacht) {
        Report<Proefverzoek> report = lees(metAntwoorden(met(naam, waarde)));
        assertThat(bevindingen(report)).isEqualTo(verwacht == null ? List.of() : List.of(verwacht.split(",")));
        assertThat(report.aanvraag()).isNotNull();
    }

    @Test
    @DisplayName(
            "a law rule does not read what has no usable value; else it speaks, after the form rules of its question")
    void wetsregel() {
        String rood = met("kleur", "\"ROOD\"");
        assertThat(bevindingen(metAntwoorden(rood))).containsExactly("PRF-001 /dagen");
        assertThat(bevindingen(metAntwoorden(rood.replace("2026-11-24\"", "2026-11-31\""))))
                .containsExactly("dagen.dag.vorm /dagen/1/dag");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "{\"formulier\": \"proefverzoek\"",
                "{\"formulier\": \"proefverzoek\",}",
                "{'formulier': 'proefverzoek'}",
                "{\"formulier\": \"proefverzoek\", \"formulier\": \"proefverzoek\"}",
                "{\"formulier\": \"proefverzoek\", \"antwoorden\": {\"aantal\": 1, \"aantal\": 2}}",
                "{\"formulier\": \"proefverzoek\", \"antwoorden\": {\"aantal\": 1e999999999}}",
                "{\"formulier\": \"proefverzoek\", \"antwoorden\": {\"aantal\": 1e-999999999}}",
                "{\"formulier\": \"proefverzoek\", \"antwoorden\": {\"aantal\": 0123}}",
                "{\"formulier\": \"proefverzoek\", \"antwoorden\": {\"aantal\": NaN}}",
                "{\"formulier\": \"proefverzoek\", \"antwoorden\": {\"achternaam\": \"a\u0000b\"}}",
                "{\"formulier\": \"proefverzoek\", \"antwoorden\": {}} {}",
                "[]",
                "null",
                "12",
                "<verzoek/>"
            })
    @DisplayName("no JSON, a name twice, a number too large, or no object: one finding, no request")
    void onleesbaar(String json) {
        assertThat(bevindingen(json)).containsExactly(ONLEESBAAR);
        assertThat(bytes(json.getBytes(StandardCharsets.UTF_8))).containsExactly(ONLEESBAAR);
        assertThat(lees(json).aanvraag()).isNull();
        assertThatIllegalStateException().isThrownBy(() -> lees(json).gevalideerd());
    }

    @Test
    @DisplayName("limits: 10 MB of text, 100,000 deep, 1,001 items, 31 digits, a name of 100 kB: refused at once")
    void grenzen() {
        Assertions.assertTimeout(Duration.ofSeconds(2), () -> {
            for (String antwoord : List.of(
                    "\"achternaam\": \"" + "x".repeat(10_000_000) + "\"",
                    "\"achternaam\": \"" + "x".repeat(65_537) + "\"",
                    "\"achternaam\": " + "[".repeat(100_000),
                    "\"achternaam\": " + "[".repeat(33) + "]".repeat(33),
                    "\"dagen\": [" + "{},".repeat(1_000) + "{}]",
                    "\"aantal\": " + "1".repeat(31),
                    "\"aantal\": 0." + "1".repeat(16),
                    "\"" + "n".repeat(100_000) + "\": 1")) {
                assertThat(bevindingen(metAntwoorden(antwoord))).containsExactly(ONLEESBAAR);
                assertThat(bytes(metAntwoorden(antwoord).getBytes(StandardCharsets.UTF_8)))
                        .containsExactly(ONLEESBAAR);
            }
        });
    }

    @Test
    @DisplayName("within the limits: 1,000 items, 65,536 characters, 30 digits, 32 deep are read and judged")
    void binnenGrenzen() {
        String tekst = "\"toelichting\": {\"gewenst\": \"JA\", \"tekst\": \"" + "x".repeat(65_536) + "\"}";
        String inlog =
                "\"inloggen\": {\"inlogmiddel\": \"DIGID\", \"burgerservicenummer\": \"999990007\"}, \"achternaam\": \"J\"";
        assertThat(bevindingen(metAntwoorden(inlog + ", " + tekst)))
                .containsExactly("toelichting.tekst.lengte /toelichting/tekst");
        assertThat(bevindingen(metAntwoorden(
                        inlog + ", \"toelichting\": {\"gewenst\": \"NEE\"}, \"aantal\": " + "1".repeat(30))))
                .containsExactly("aantal.bereik /aantal");
        assertThat(bevindingen(metAntwoorden(ANTWOORDEN + ", \"x\": " + "[".repeat(29) + "]".repeat(29))))
                .containsExactly("onbekend /x");
        String dagen = "{\"dag\": \"2026-11-23\"}";
        String duizend = "\"dagen\": [" + (dagen + ",").repeat(999) + dagen + "]";
        assertThat(bevindingen(metAntwoorden(inlog + ", \"toelichting\": {\"gewenst\": \"NEE\"}, " + duizend)))
                .isEmpty();
    }

    @Test
    @DisplayName("a caller may set limits of his own")
    void eigenGrenzen() {
        ReadLimits krap = new ReadLimits(100, 4, 10, 10, 5, 2);
        byte[] json = metAntwoorden(ANTWOORDEN).getBytes(StandardCharsets.UTF_8);
        assertThat(bevindingen(DIENST.lees(new ByteArrayInputStream(json), Profiel.STANDAARD, krap)))
                .containsExactly(ONLEESBAAR);
    }

    @Test
    @DisplayName("bytes: a mark of UTF-8 and UTF-16 are read; broken UTF-8 and Latin-1 are not")
    void bytes() {
        String json = metAntwoorden(met("achternaam", "\"d\u00e9j\u00e0 vu\""));
        assertThat(bytes(("\uFEFF" + json).getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(bytes(("\uFEFF" + json).getBytes(StandardCharsets.UTF_16LE))).isEmpty();
        assertThat(bevindingen("\uFEFF" + json)).isEmpty();
        assertThat(bytes(json.getBytes(StandardCharsets.ISO_8859_1))).containsExactly(ONLEESBAAR);
        byte[] overlang = json.getBytes(Charset.forName("UTF-8"));
        overlang[json.indexOf("d\u00e9j")] = (byte) 0xC0;
        overlang[json.indexOf("d\u00e9j") + 1] = (byte) 0x80;
        assertThat(bytes(overlang)).containsExactly(ONLEESBAAR);
    }

    @Test
    @DisplayName("a request cut at every character gives a report")
    void afgekapt() {
        String json = metAntwoorden(ANTWOORDEN);
        for (int lengte = 0; lengte < json.length(); lengte++) {
            assertThat(bevindingen(json.substring(0, lengte))).containsExactly(ONLEESBAAR);
        }
    }

    @Test
    @DisplayName("two faults, one report: every answer is judged, and no finding holds an answer")
    void alles() {
        Report<Proefverzoek> report = lees(
                metAntwoorden(
                        "\"achternaam\": \"Jansen-Jansen\", \"geboortedatum\": \"31-06-1946\", \"aantal\": 0, \"dagen\": [{}]"));
        assertThat(bevindingen(report))
                .containsExactly(
                        "inloggen.inlogmiddel.verplicht /inloggen/inlogmiddel",
                        "inloggen.burgerservicenummer.verplicht /inloggen/burgerservicenummer",
                        "achternaam.lengte /achternaam",
                        "geboortedatum.vorm /geboortedatum",
                        "aantal.bereik /aantal",
                        "dagen.dag.verplicht /dagen/0/dag",
                        "toelichting.gewenst.verplicht /toelichting/gewenst");
        List<String> teksten = new ArrayList<>();
        report.findings().forEach(finding -> teksten.add(finding + finding.tekst(Locale.ENGLISH)));
        assertThat(teksten + report.toString()).doesNotContain("Jansen", "1946");
    }
}
