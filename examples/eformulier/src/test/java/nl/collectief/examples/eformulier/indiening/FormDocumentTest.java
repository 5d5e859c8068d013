package nl.collectief.examples.eformulier.indiening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.collectief.examples.eformulier.AppUnderTest;
import nl.collectief.examples.eformulier.Requests;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The filled-in form as a document")
class FormDocumentTest {

    private static final String REFERENCE = "EF-2026-K7Q2-9XMD";
    private static final AppUnderTest APP = new AppUnderTest();

    @BeforeAll
    static void start() {
        APP.start();
    }

    @AfterAll
    static void stop() {
        APP.close();
    }

    private static byte[] document(Submission submission) {
        return APP.bean(FormDocument.class).of(submission, REFERENCE);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @Test
    @DisplayName("shows number, moment and every answer in words, in Dutch whatever the language of the citizen")
    void answers() throws IOException {
        Submission dutch = Requests.move();
        Submission english = new Submission(
                dutch.concept(), dutch.formulier(), Locale.ENGLISH, dutch.ontvangen(), dutch.json(), Map.of());

        String text = text(document(english));

        assertThat(text)
                .contains(
                        "Verhuizing",
                        "Nummer: " + REFERENCE,
                        "Ontvangen: 10 september 2026 om 12:00 uur",
                        "16-09-2026",
                        "Bredewater",
                        "Zoetermeer",
                        "Nee")
                .isEqualTo(text(document(dutch)));
    }

    @Test
    @DisplayName("names an attached file, and keeps characters that no PDF or XML can show from stopping it")
    void characters() throws IOException {
        Submission death = Requests.death(UUID.randomUUID());
        Submission strange = new Submission(
                death.concept(),
                death.formulier(),
                death.taal(),
                death.ontvangen(),
                death.json().replace("Begraafplaats, Utrecht", "Zorgvlied \\u0001 <b>\\uD83D\\uDE00"),
                death.bijlagen());

        assertThat(text(document(death))).contains("a.pdf", "Begraafplaats, Utrecht");
        assertThat(text(document(strange))).contains("Zorgvlied", "<b>");
    }

    @Test
    @DisplayName("PDF/UA-1: is tagged, has a title and a language, and its fonts are embedded")
    void accessible() throws IOException {
        try (PDDocument document = Loader.loadPDF(document(Requests.move()))) {
            PDDocumentCatalog catalog = document.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("nl");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot()).isNotNull();
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(document.getDocumentInformation().getSubject()).contains("Verhuizing");
            assertThat(document.getDocumentInformation().getTitle()).contains("Verhuizing", REFERENCE);
            assertThat(new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("pdfuaid");
            document.getPage(0)
                    .getResources()
                    .getFontNames()
                    .forEach(name -> assertThat(embedded(document, name)).isTrue());
        }
    }

    private static boolean embedded(PDDocument document, COSName name) {
        try {
            return document.getPage(0).getResources().getFont(name).isEmbedded();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
