package nl.collectief.core.stuf;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import nl.collectief.core.zaak.Document;
import nl.collectief.core.zaak.DocumentSoort;
import nl.collectief.core.zaak.Inhoud;
import nl.collectief.core.zaak.Vertrouwelijkheid;
import nl.collectief.testkit.Schema;
import org.w3c.dom.Element;

/** Reads a document message back, and refuses one that the standard asks more of than its schema does. */
final class DocumentReader {

    private final CaseReader.Part object;

    DocumentReader(byte[] bericht) {
        this.object = new CaseReader.Part(Schema.body(Schema.document(bericht))).een("object");
    }

    String identificatie() {
        return object.tekst("identificatie");
    }

    String zaakidentificatie() {
        return object.een("isRelevantVoor").een("gerelateerde").tekst("identificatie");
    }

    byte[] bytes() {
        return Base64.getDecoder().decode(object.tekst("inhoud"));
    }

    /**
     * The document, of a kind whose code no message tells.
     *
     * @throws IllegalArgumentException when file name or media type are missing
     */
    Document lees(String soort) {
        Element inhoud = object.een("inhoud").element();
        String bestandsnaam = inhoud.getAttributeNS("http://www.egem.nl/StUF/StUF0301", "bestandsnaam");
        String mediatype = inhoud.getAttributeNS("http://www.w3.org/2005/05/xmlmime", "contentType");
        if (bestandsnaam.isEmpty() || mediatype.isEmpty()) {
            throw new IllegalArgumentException("inhoud");
        }
        return Document.builder(new DocumentSoort(soort, object.tekst("dct.omschrijving")))
                .titel(object.tekst("titel"))
                .beschrijving(object.tekst("beschrijving"))
                .bestand(bestandsnaam, mediatype)
                .taal(object.tekst("taal"))
                .vertrouwelijkheid(Vertrouwelijkheid.valueOf(
                        object.tekst("vertrouwelijkAanduiding").replace(' ', '_')))
                .creatiedatum(dag("creatiedatum"))
                .ontvangstdatum(dag("ontvangstdatum"))
                .auteur(object.tekst("auteur"))
                .inhoud(Inhoud.van(bytes()))
                .build();
    }

    private LocalDate dag(String naam) {
        return LocalDate.parse(object.tekst(naam), DateTimeFormatter.BASIC_ISO_DATE);
    }
}
