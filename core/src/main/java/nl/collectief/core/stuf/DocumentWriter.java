package nl.collectief.core.stuf;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;
import nl.collectief.core.zaak.Document;
import nl.collectief.core.zaak.Inhoud;
import nl.collectief.core.zaak.Zaak;

/** Writes the object of voegZaakdocumentToe, the same in both versions. Source: messages 4.7. */
final class DocumentWriter {

    private final Zaak zaak;
    private final Document document;
    private final String identificatie;
    private final Levering levering;

    /**
     * A writer for one document.
     *
     * @param identificatie the number the receiver gave the document
     */
    DocumentWriter(Zaak zaak, Document document, String identificatie, Levering levering) {
        this.zaak = zaak;
        this.document = document;
        this.identificatie = identificatie;
        this.levering = levering;
    }

    void schrijf(StufWriter uit, ContentWriter inhoud) throws XMLStreamException, IOException {
        uit.open(Ns.ZKN, "object", "EDC", "T");
        uit.element(Ns.ZKN, "identificatie", identificatie);
        uit.element(Ns.ZKN, "dct.omschrijving", levering.documenttype(document.soort()));
        beschrijving(uit);
        Inhoud bytes = Objects.requireNonNull(document.inhoud());
        inhoud(uit, inhoud, bytes);
        uit.element(Ns.STUF, "tijdstipRegistratie", Moments.tijdstip(zaak.tijdstipRegistratie()));
        if (levering.dialect().options().sha256Extra()) {
            uit.extraElementen(List.of(ExtraElement.van("", "sha256", bytes.sha256())));
        }
        zaak(uit);
        uit.sluit();
    }

    private void beschrijving(StufWriter uit) throws XMLStreamException {
        uit.element(Ns.ZKN, "creatiedatum", Moments.dag(document.creatiedatum()));
        if (document.ontvangstdatum() != null) {
            uit.element(Ns.ZKN, "ontvangstdatum", Moments.dag(document.ontvangstdatum()));
        }
        uit.element(Ns.ZKN, "titel", document.titel());
        uit.element(Ns.ZKN, "beschrijving", document.beschrijving());
        uit.element(Ns.ZKN, "formaat", document.mediatype());
        uit.element(Ns.ZKN, "taal", document.taal());
        uit.element(Ns.ZKN, "versie", "1");
        uit.element(Ns.ZKN, "status", "definitief");
        String aanduiding = document.vertrouwelijkheid().name().replace('_', ' ');
        uit.element(Ns.ZKN, "vertrouwelijkAanduiding", aanduiding);
        uit.element(Ns.ZKN, "auteur", document.auteur());
    }

    private void inhoud(StufWriter uit, ContentWriter schrijver, Inhoud bytes) throws XMLStreamException, IOException {
        uit.open(Ns.ZKN, "inhoud");
        uit.attribuut(Ns.STUF, "bestandsnaam", document.bestandsnaam());
        uit.attribuut(Ns.XMIME, "contentType", document.mediatype());
        schrijver.schrijf(bytes, uit.stroom());
        uit.sluit();
    }

    private void zaak(StufWriter uit) throws XMLStreamException {
        uit.open(Ns.ZKN, "isRelevantVoor", "EDCZAK", "T");
        uit.open(Ns.ZKN, "gerelateerde", "ZAK", "I");
        uit.element(Ns.ZKN, "identificatie", zaak.identificatie());
        uit.element(Ns.ZKN, "omschrijving", zaak.omschrijving());
        uit.sluit();
        uit.sluit();
    }
}
