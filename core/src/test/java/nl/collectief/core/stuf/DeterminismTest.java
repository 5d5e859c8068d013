package nl.collectief.core.stuf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import nl.collectief.core.zaak.Sleutel;
import nl.collectief.core.zaak.Zaak;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The same case gives the same bytes")
class DeterminismTest {

    private static final Locale TAAL = Locale.getDefault();
    private static final TimeZone ZONE = TimeZone.getDefault();

    @AfterEach
    void terug() {
        Locale.setDefault(TAAL);
        TimeZone.setDefault(ZONE);
    }

    /** Writes the maximal series to standard output, in whatever machine this is. */
    public static final class Program {
        private Program() {}

        /** The program. */
        public static void main(String[] args) throws IOException {
            System.out.write(alles());
            System.out.flush();
        }
    }

    /** A series with every kind of message and value, in every dialect. */
    static byte[] alles() {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        Zaak zaak = Cases.maximaal().toBuilder()
                .document(Cases.document(Cases.pdf()).build())
                .build();
        for (String naam : List.of("zdsv12", "zdsv11", "onegov")) {
            for (Bericht bericht : reeks(zaak, Cases.volledigeLevering(naam).build())) {
                uit.writeBytes(Cases.bytes(bericht));
            }
        }
        return uit.toByteArray();
    }

    private static List<Bericht> reeks(Zaak zaak, Levering levering) {
        List<Bericht> reeks = new ArrayList<>();
        reeks.add(StufZds.genereerZaakIdentificatie(zaak, levering));
        reeks.add(StufZds.creeerZaak(zaak, levering));
        for (int i = 0; i < zaak.documenten().size(); i++) {
            reeks.add(StufZds.genereerDocumentIdentificatie(zaak, levering, i));
            reeks.add(StufZds.voegZaakdocumentToe(zaak, levering, i, "DOC-" + i));
        }
        return reeks;
    }

    @Test
    @DisplayName("ZDS-C31, C33 written twice, and in a machine without Woodstox, with ISO-8859-1 and another zone")
    void tweedeJvm() throws Exception {
        assertThat(XMLOutputFactory.newFactory().getClass().getName()).contains("wstx");
        byte[] eerste = alles();
        List<String> opties = List.of(
                "-Dfile.encoding=ISO-8859-1",
                "-Duser.timezone=Pacific/Honolulu",
                "-Duser.language=tr",
                "-Duser.country=TR");

        assertThat(alles()).isEqualTo(eerste);
        assertThat(Jvm.run(opties, Program.class, "woodstox")).isEqualTo(eerste);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "nl-NL",
                "en-US",
                "tr-TR",
                "ar-EG-u-nu-arab",
                "th-TH-u-ca-buddhist-nu-thai",
                "fa-IR",
                "ja-JP-u-ca-japanese"
            })
    @DisplayName("ZDS-C32 in each language and zone of the machine")
    void taal(String taal) {
        byte[] verwacht = alles();
        Locale.setDefault(Locale.forLanguageTag(taal));
        for (String zone : List.of("UTC", "Pacific/Auckland", "Pacific/Honolulu")) {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            assertThat(alles()).isEqualTo(verwacht);
        }
    }

    private static String bericht(Zaak zaak, Instant moment) {
        Levering levering = Levering.builder(Systeem.van("9999", "EFORM"), Systeem.van("9999", "ZAAKSYS"), moment)
                .zaaktype("B0366")
                .build();
        return tekst(StufZds.genereerZaakIdentificatie(zaak, levering));
    }

    private static String tekst(Bericht bericht) {
        return new String(Cases.bytes(bericht), StandardCharsets.UTF_8);
    }

    private static String waarde(String bericht, String element) {
        MatchResult gevonden = Pattern.compile(":" + element + ">([^<]*)<")
                .matcher(bericht)
                .results()
                .findFirst()
                .orElseThrow();
        return gevonden.group(1);
    }

    @Test
    @DisplayName("ZDS-C34 half past eleven on New Year's Eve in UTC is the new year in Amsterdam")
    void oudEnNieuw() {
        Instant moment = Instant.parse("2026-12-31T23:30:00Z");
        Zaak zaak = Cases.minimaal()
                .startdatum(LocalDate.of(2027, 1, 1))
                .tijdstipRegistratie(moment)
                .build();
        Levering levering = Levering.builder(Systeem.van("9999", "EFORM"), Systeem.van("9999", "ZAAKSYS"), moment)
                .zaaktype("B0366")
                .build();
        String bericht = tekst(StufZds.creeerZaak(zaak, levering));

        assertThat(waarde(bericht(zaak, moment), "tijdstipBericht")).isEqualTo("20270101003000000");
        assertThat(waarde(bericht, "tijdstipRegistratie")).isEqualTo("20270101003000000");
        assertThat(waarde(bericht, "startdatum")).isEqualTo("20270101");
    }

    @Test
    @DisplayName(
            "ZDS-C35 in the repeated hour of October two moments have the same digits; the numbers tell them apart")
    void wintertijd() {
        String eerste = bericht(Cases.minimaal().build(), Instant.parse("2026-10-25T00:30:00Z"));
        Sleutel ander = new Sleutel("FORM-2", UUID.fromString("00000000-0000-4000-8000-000000000001"));
        Zaak later = Zaak.builder(Cases.minimaal().build().dienst(), "Verhuizing doorgeven", ander)
                .startdatum(Cases.DAG)
                .tijdstipRegistratie(Cases.MOMENT)
                .rol(Cases.minimaal().build().rollen().get(0))
                .build();
        String tweede = bericht(later, Instant.parse("2026-10-25T01:30:00Z"));

        assertThat(waarde(eerste, "tijdstipBericht"))
                .isEqualTo(waarde(tweede, "tijdstipBericht"))
                .isEqualTo("20261025023000000");
        assertThat(waarde(eerste, "referentienummer")).isNotEqualTo(waarde(tweede, "referentienummer"));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"zdsv12", "onegov"})
    @DisplayName("ZDS-C36 a series of six has rising moments and six numbers of UUID version 5, the same each time")
    void reeks(String dialect) {
        Zaak zaak = Cases.minimaal()
                .document(Cases.document(Cases.pdf()).build())
                .document(Cases.document(Cases.pdf()).build())
                .build();
        Levering levering = Cases.levering(dialect).build();

        List<String> tijden = new ArrayList<>();
        List<String> nummers = new ArrayList<>();
        for (Bericht bericht : reeks(zaak, levering)) {
            tijden.add(waarde(tekst(bericht), "tijdstipBericht"));
            nummers.add(waarde(tekst(bericht), "referentienummer"));
            assertThat(bericht.referentienummer()).isEqualTo(nummers.get(nummers.size() - 1));
        }

        assertThat(tijden).hasSize(6).isSorted().doesNotHaveDuplicates();
        assertThat(nummers)
                .doesNotHaveDuplicates()
                .allMatch(nummer -> UUID.fromString(nummer).version() == 5)
                .allMatch(nummer -> UUID.fromString(nummer).variant() == 2);
        assertThat(reeks(zaak, levering).stream().map(Bericht::referentienummer))
                .isEqualTo(nummers);
    }

    @Test
    @DisplayName("ZDS-C37 a new seed after a repair gives other numbers for every message")
    void nieuweSleutel() {
        UUID eerste = UUID.fromString("7d444840-9dc0-41d1-b245-5ffdce74fad2");
        UUID tweede = UUID.fromString("7d444840-9dc0-41d1-b245-5ffdce74fad3");
        List<UUID> nummers = new ArrayList<>();
        for (UUID sleutel : List.of(eerste, tweede)) {
            for (Operatie operatie : Operatie.values()) {
                nummers.add(MessageId.van(sleutel, operatie.naam() + "/0"));
            }
        }
        assertThat(nummers).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("RFC 9562 A.4: the example of UUID version 5")
    void voorbeeld() {
        UUID dns = UUID.fromString("6ba7b810-9dad-11d1-80b4-00c04fd430c8");
        assertThat(MessageId.van(dns, "www.example.com"))
                .isEqualTo(UUID.fromString("2ed6657d-e927-568b-95e1-2665a8aea6a2"));
    }
}
