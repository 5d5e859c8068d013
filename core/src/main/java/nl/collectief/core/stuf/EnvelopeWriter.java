package nl.collectief.core.stuf;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes the SOAP envelope, the root of the operation, stuurgegevens and parameters. Source: messages 2.1, 2.2. */
final class EnvelopeWriter {

    private final MessageSpec spec;
    private final StufWriter uit;

    EnvelopeWriter(MessageSpec spec, StufWriter uit) {
        this.spec = spec;
        this.uit = uit;
    }

    void schrijf(ContentWriter inhoud) throws XMLStreamException, IOException {
        XMLStreamWriter xml = uit.xml();
        String soap = spec.levering().dialect().wire().soap().uri();
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement(Soap.PREFIX, "Envelope", soap);
        xml.writeNamespace(Soap.PREFIX, soap);
        for (Ns ns : namespaces()) {
            xml.writeNamespace(ns.prefix(), ns.uri());
        }
        header(xml, soap);
        xml.writeStartElement(Soap.PREFIX, "Body", soap);
        uit.open(wortelNs(), spec.operatie().wortel(spec.versie()));
        stuurgegevens();
        parameters();
        spec.object().schrijf(uit, inhoud);
        xml.writeEndDocument();
        xml.flush();
    }

    private void header(XMLStreamWriter xml, String soap) throws XMLStreamException {
        SoapHeader header = spec.levering().soapHeader();
        if (header != null) {
            xml.writeStartElement(Soap.PREFIX, "Header", soap);
            header.schrijf(xml);
            xml.writeEndElement();
        }
    }

    /** Those that may occur in this message, in the order of the standard list. */
    private Set<Ns> namespaces() {
        Set<Ns> alle = EnumSet.of(Ns.STUF, wortelNs(), deelNs());
        if (spec.operatie() == Operatie.CREEER_ZAAK) {
            alle.add(Ns.BG);
            alle.add(Ns.XSI);
        } else if (spec.operatie() == Operatie.VOEG_ZAAKDOCUMENT_TOE) {
            alle.add(Ns.XMIME);
        }
        return alle;
    }

    private Ns wortelNs() {
        return spec.versie() == Versie.ZDS_1_2 ? Ns.ZDS : Ns.ZKN;
    }

    /** Namespace of stuurgegevens and parameters: a notification keeps that of ZKN in both versions. */
    private Ns deelNs() {
        return spec.operatie().isVrijBericht() ? wortelNs() : Ns.ZKN;
    }

    private void stuurgegevens() throws XMLStreamException {
        Operatie operatie = spec.operatie();
        uit.open(deelNs(), "stuurgegevens");
        uit.element(Ns.STUF, "berichtcode", operatie.isVrijBericht() ? "Di02" : "Lk01");
        systeem("zender", spec.levering().zender());
        systeem("ontvanger", spec.levering().ontvanger());
        uit.element(Ns.STUF, "referentienummer", spec.referentienummer());
        uit.element(Ns.STUF, "tijdstipBericht", spec.tijdstip());
        switch (operatie) {
            case CREEER_ZAAK -> uit.element(Ns.STUF, "entiteittype", "ZAK");
            case VOEG_ZAAKDOCUMENT_TOE -> uit.element(Ns.STUF, "entiteittype", "EDC");
            // the standard writes these two with a small i, and the operation with a capital
            case GENEREER_ZAAK_IDENTIFICATIE -> uit.element(Ns.STUF, "functie", "genereerZaakidentificatie");
            case GENEREER_DOCUMENT_IDENTIFICATIE -> uit.element(Ns.STUF, "functie", "genereerDocumentidentificatie");
        }
        uit.sluit();
    }

    private void systeem(String naam, Systeem systeem) throws XMLStreamException {
        uit.open(Ns.STUF, naam);
        uit.element(Ns.STUF, "organisatie", systeem.organisatie());
        uit.element(Ns.STUF, "applicatie", systeem.applicatie());
        uit.element(Ns.STUF, "administratie", systeem.administratie());
        uit.element(Ns.STUF, "gebruiker", systeem.gebruiker());
        uit.sluit();
    }

    private void parameters() throws XMLStreamException {
        if (spec.operatie().isVrijBericht()) {
            return;
        }
        boolean zaak = spec.operatie() == Operatie.CREEER_ZAAK;
        uit.open(Ns.ZKN, "parameters");
        uit.element(Ns.STUF, "mutatiesoort", "T");
        uit.element(
                Ns.STUF,
                "indicatorOvername",
                zaak ? "V" : spec.levering().dialect().wire().indicatorOvernameDocument());
        uit.sluit();
    }
}
