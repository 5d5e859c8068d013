package nl.collectief.core.formulier;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.collectief.core.aanvraag.Aanlevering;
import nl.collectief.core.aanvraag.Attachment;
import nl.collectief.core.aanvraag.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The documents whose file comes with a request are found by the form alone. */
public class AttachmentFinderTest {

    private static final String FORMULIER = """
            {"formulier": "proef", "titel": "Proef", "inloggen": [], "betaling": false,
             "bron": {"standaard": "Proef", "release": "1", "datum": "2026-11-04"},
             "blokken": [{"nummer": "1", "titel": "Blok", "vragen": [
               {"nummer": "1.1", "label": "Pas", "eigenschap": "wie.pas", "type": "document", "soort": "PASPOORT"},
               {"nummer": "1.2", "label": "Meer", "eigenschap": "meer", "type": "bestanden"},
               {"nummer": "1.3", "label": "Kinderen", "eigenschap": "kinderen", "type": "groep", "vragen": [
                 {"nummer": "1.4", "label": "Akte", "eigenschap": "akte", "type": "document", "soort": "AKTE"}]}]}]}
            """;

    private static final FormEvaluator FORM = FormEvaluator.van(FormulierLoader.lees(FORMULIER));

    public record Wie(Document pas) {}

    public record Kind(Document akte) {}

    public record Verzoek(Wie wie, List<Document> meer, List<Kind> kinderen) {}

    private static Document bestand(String naam) {
        return Document.builder().bestandsnaam(naam).lengte(10L).build();
    }

    @Test
    @DisplayName(
            "in the order of the form, each with its place; the kind is that of the document, else of its question")
    void record() {
        Document brief =
                bestand("brief.pdf").toBuilder().soort("BRIEF").id("d1").build();
        Verzoek verzoek = new Verzoek(
                new Wie(bestand("pas.jpg")), List.of(brief), Arrays.asList(null, new Kind(bestand("akte.png"))));
        List<Attachment> gevonden = FORM.bijgevoegd(verzoek);
        assertThat(gevonden)
                .containsExactly(
                        new Attachment("/wie/pas", "PASPOORT", bestand("pas.jpg")),
                        new Attachment("/meer/0", "BRIEF", brief),
                        new Attachment("/kinderen/1/akte", "AKTE", bestand("akte.png")));
        assertThat(gevonden).extracting(Attachment::id).containsExactly("/wie/pas", "d1", "/kinderen/1/akte");
        assertThat(gevonden)
                .extracting(Attachment::mediatype)
                .containsExactly("image/jpeg", "application/pdf", "image/png");
    }

    @Test
    @DisplayName("the same answers as a tree give the same documents")
    void boom() {
        Map<String, Object> pas =
                Map.of("bestandsnaam", "pas.jpg", "lengte", BigDecimal.TEN, "aanlevering", "BIJGEVOEGD");
        assertThat(FORM.bijgevoegd(Map.of("wie", Map.of("pas", pas))))
                .containsExactly(new Attachment("/wie/pas", "PASPOORT", bestand("pas.jpg")));
    }

    @Test
    @DisplayName("what the issuer sends, what follows, what is empty and what has no shape is not there")
    void niet() {
        Document later =
                Document.builder().soort("BRIEF").aanlevering(Aanlevering.VOLGT).build();
        Document ander = later.toBuilder().aanlevering(Aanlevering.RECHTSTREEKS).build();
        Verzoek verzoek =
                new Verzoek(new Wie(Document.builder().build()), Arrays.asList(later, ander, null), List.of());
        assertThat(FORM.bijgevoegd(verzoek)).isEmpty();
        assertThat(FORM.bijgevoegd(Map.of("wie", "pas.jpg", "meer", "brief.pdf")))
                .isEmpty();
        assertThat(FORM.bijgevoegd(null)).isEmpty();
    }

    @Test
    @DisplayName("the media type is what the request says, else by the extension in any case, else bytes of any kind")
    void mediatype() {
        assertThat(mediatype(bestand("A.PDF"))).isEqualTo("application/pdf");
        assertThat(mediatype(bestand("a.dsc"))).isEqualTo("application/octet-stream");
        assertThat(mediatype(bestand("a.pdf").toBuilder().mediatype("image/png").build()))
                .isEqualTo("image/png");
    }

    private static String mediatype(Document document) {
        return new Attachment("/d", "", document).mediatype();
    }
}
