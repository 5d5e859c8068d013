package nl.collectief.examples.eformulier.indiening;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.dienst.Diensten;
import nl.collectief.examples.eformulier.formulier.AnswersInWords;
import nl.collectief.examples.eformulier.web.WordCatalogue;
import nl.collectief.examples.eformulier.web.Words;
import org.springframework.stereotype.Component;

/**
 * The filled-in form as a document for the file of the case: in Dutch, the language of who handles it; a PDF that
 * assistive technology can read (PDF/UA-1). Thread-safe.
 */
@Component
class FormDocument {

    /** Media type of the document. */
    static final String MEDIATYPE = "application/pdf";

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final Pattern NO_XML =
            Pattern.compile("[^\\t\\n\\r\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private final AnswersInWords answers;
    private final TemplateEngine templates;
    private final Diensten diensten;
    private final Words words;

    FormDocument(AnswersInWords answers, TemplateEngine templates, Diensten diensten, WordCatalogue words) {
        // its log tells what it cannot show of a text
        XRLog.setLoggingEnabled(false);
        this.answers = answers;
        this.templates = templates;
        this.diensten = diensten;
        this.words = words.in(Words.DUTCH);
    }

    /** The bytes of the document. */
    byte[] of(Submission submission, String referentie) {
        String title = diensten.dienst(submission.formulier())
                .map(dienst -> dienst.formulier().titel().in(Words.DUTCH))
                .orElseThrow();
        StringOutput html = new StringOutput();
        templates.render(
                "indiening/form-document.jte",
                Map.of(
                        "title",
                        title,
                        "referentie",
                        referentie,
                        "received",
                        words.moment(submission.ontvangen().atZone(Ontvangst.ZONE)),
                        "words",
                        words,
                        "answers",
                        answers.of(submission, Words.DUTCH)),
                html);
        return pdf(NO_XML.matcher(html.toString()).replaceAll("\uFFFD"));
    }

    private static byte[] pdf(String html) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .usePdfUaAccessibility(true)
                    .useFont(FormDocument::font, "Document")
                    .withHtmlContent(html, null)
                    .toStream(bytes)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static InputStream font() {
        return Objects.requireNonNull(PdfRendererBuilder.class.getResourceAsStream(FONT));
    }
}
