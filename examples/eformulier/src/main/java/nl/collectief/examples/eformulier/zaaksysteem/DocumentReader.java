package nl.collectief.examples.eformulier.zaaksysteem;

import java.util.Set;
import javax.xml.namespace.QName;
import org.jspecify.annotations.Nullable;

/** Reads the object of voegZaakdocumentToe and holds it against the standard. Source: messages 4.7. */
final class DocumentReader {

    private static final Set<String> VERTROUWELIJK = Set.of(
            "ZEER GEHEIM",
            "GEHEIM",
            "CONFIDENTIEEL",
            "VERTROUWELIJK",
            "ZAAKVERTROUWELIJK",
            "INTERN",
            "BEPERKT OPENBAAR",
            "OPENBAAR");

    private DocumentReader() {}

    static ReceivedDocument read(Node object) throws Refusal {
        SchemaOrder.DOCUMENT.check(object);
        Elements.date(object, "creatiedatum");
        Elements.optionalDate(object, "ontvangstdatum");
        Elements.text(object, "titel", 200);
        Elements.optional(object, "beschrijving", 1000);
        Elements.only(object, "taal");
        Elements.optional(object, "taal", 20);
        Elements.optional(object, "versie", 5);
        Elements.optional(object, "status", 20);
        Elements.oneOf(object, "vertrouwelijkAanduiding", VERTROUWELIJK);
        Elements.text(object, "auteur", 200);
        return new ReceivedDocument(
                Elements.text(object, "identificatie", 40),
                zaak(object),
                Elements.text(object, "dct.omschrijving", 80),
                mediatype(object),
                sha256(object));
    }

    /** The schema asks no contentType, the standard does. */
    private static String mediatype(Node object) throws Refusal {
        Node inhoud = Elements.only(object, "inhoud");
        String bestandsnaam = inhoud.attribute(Ns.STUF, "bestandsnaam");
        if (bestandsnaam == null || !Texts.isWithin(bestandsnaam, 1, 255)) {
            throw Refusal.notConform("De inhoud heeft geen bestandsnaam van 1 tot 255 tekens.");
        }
        String contentType = inhoud.attribute(Ns.XMIME, "contentType");
        if (contentType == null || contentType.isBlank() || !Texts.isWithin(contentType, 3, 85)) {
            throw Refusal.notConform("De inhoud heeft geen contentType van 3 tot 85 tekens.");
        }
        Elements.only(object, "formaat");
        String formaat = Elements.optional(object, "formaat", 85);
        return formaat == null ? contentType : formaat;
    }

    private static String zaak(Node object) throws Refusal {
        Node relation = Elements.entity(Elements.only(object, "isRelevantVoor"), "EDCZAK", "T");
        Node zaak = Elements.entity(Elements.only(relation, "gerelateerde"), "ZAK", "I");
        return Elements.text(zaak, "identificatie", 40);
    }

    private static @Nullable String sha256(Node object) {
        Node container = object.first(Ns.STUF, "extraElementen").orElse(null);
        return container == null
                ? null
                : container.all(Ns.STUF, "extraElement").stream()
                        .filter(extra -> "sha256".equals(extra.attributes().get(new QName("naam"))))
                        .map(Node::text)
                        .findFirst()
                        .orElse(null);
    }
}
