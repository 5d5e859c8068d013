package nl.collectief.core.stuf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.collectief.core.stuf.Antwoord.Bevestigd;
import nl.collectief.core.stuf.Antwoord.DocumentIdentificatie;
import nl.collectief.core.stuf.Antwoord.Fout;
import nl.collectief.core.stuf.Antwoord.ZaakIdentificatie;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sample answers of the standards folder, that others wrote. */
class AnswerSamplesTest {

    private static Antwoord lees(String naam, Operatie operatie) throws IOException {
        Path bestand = Path.of(System.getProperty("collectief.standards", ""), "samples", "stuf-zds", naam + ".xml");
        Assumptions.assumeTrue(Files.exists(bestand), "the samples of StUF-ZDS are not here");
        return Antwoorden.lees(
                Files.readAllBytes(bestand),
                Verwacht.builder(operatie, "7d444840-9dc0-41d1-b245-5ffdce74fad2")
                        .build());
    }

    @ParameterizedTest
    @CsvSource({"genereerZaakIdentificatie-Du02", "genereerZaakIdentificatie-Du02-zds11"})
    @DisplayName("ZDS-C38: either version gives the same number")
    void zaak(String naam) throws IOException {
        ZaakIdentificatie antwoord = (ZaakIdentificatie) lees(naam, Operatie.GENEREER_ZAAK_IDENTIFICATIE);
        assertThat(antwoord.identificatie()).isEqualTo("9999-2026-VRH-0000000042");
    }

    @Test
    @DisplayName("a number for a document, with a message")
    void document() throws IOException {
        DocumentIdentificatie antwoord = (DocumentIdentificatie)
                lees("genereerDocumentIdentificatie-Du02", Operatie.GENEREER_DOCUMENT_IDENTIFICATIE);
        assertThat(antwoord.identificatie()).isEqualTo("9999-2026-DOC-0000000107");
        assertThat(antwoord.meldingen()).hasSize(1);
    }

    @Test
    @DisplayName("a confirmation of our message")
    void bevestigd() throws IOException {
        Bevestigd antwoord = (Bevestigd) lees("Bv03", Operatie.CREEER_ZAAK);
        assertThat(antwoord.code()).isEqualTo("Bv03");
        assertThat(antwoord.bevindingen()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Fo03-StUF016-dubbel-referentienummer,StUF016,DUBBEL",
        "Fo03-StUF046-opslaan-niet-mogelijk,StUF046,LATER",
        "Fo02-StUF055-niet-conform-schema,StUF055,BERICHT",
        "soapfault-zonder-stuf,,LATER"
    })
    @DisplayName("ZDS-C41: the faults and their classes")
    void fouten(String naam, String code, Foutklasse klasse) throws IOException {
        Fout antwoord = (Fout) lees(naam, Operatie.CREEER_ZAAK);
        assertThat(antwoord.code()).isEqualTo(code);
        assertThat(antwoord.klasse()).isEqualTo(klasse);
    }
}
