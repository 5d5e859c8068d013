package nl.collectief.core.stuf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.collectief.core.validation.Finding;

/** Answers to read, all invented, and what was asked. */
final class Antwoorden {

    static final String NUMMER = "vraag-1";
    static final Verwacht ZAAKNUMMER =
            Verwacht.builder(Operatie.GENEREER_ZAAK_IDENTIFICATIE, NUMMER).build();
    static final Verwacht DOCUMENTNUMMER =
            Verwacht.builder(Operatie.GENEREER_DOCUMENT_IDENTIFICATIE, NUMMER).build();
    static final Verwacht ZAAK = Verwacht.builder(Operatie.CREEER_ZAAK, NUMMER).build();
    static final Verwacht DOCUMENT =
            Verwacht.builder(Operatie.VOEG_ZAAKDOCUMENT_TOE, NUMMER).build();

    /** The files of this test. */
    static final List<String> BESTANDEN =
            List.of("du02-zaak-12", "du02-zaak-11", "du02-document", "bv03", "fo03", "fault-12");

    private Antwoorden() {}

    static byte[] bestand(String naam) {
        try (InputStream in = Antwoorden.class.getResourceAsStream("antwoorden/" + naam + ".xml")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(naam, e);
        }
    }

    static Antwoord lees(byte[] bytes, Verwacht verwacht) {
        return AnswerReader.lees(new ByteArrayInputStream(bytes), verwacht);
    }

    static Antwoord lees(String xml, Verwacht verwacht) {
        return lees(xml.getBytes(StandardCharsets.UTF_8), verwacht);
    }

    /** A SOAP 1.1 envelope; s, z and k are the namespaces of StUF, ZKN and ZDS. */
    static String envelop(String body) {
        return "<e:Envelope xmlns:e=\"" + Namespaces.SOAP11 + "\" xmlns:s=\"" + Namespaces.STUF + "\" xmlns:z=\""
                + Namespaces.ZKN + "\" xmlns:k=\"" + Namespaces.ZDS + "\"><e:Body>" + body
                + "</e:Body></e:Envelope>";
    }

    static String du02(String inhoud) {
        return envelop("<k:genereerZaakIdentificatie_Du02>" + inhoud + "</k:genereerZaakIdentificatie_Du02>");
    }

    static String zaak(String identificatie) {
        return "<k:zaak><z:identificatie>" + identificatie + "</z:identificatie></k:zaak>";
    }

    static String bevestiging(String code, String stuurgegevens) {
        return envelop("<s:" + code + "Bericht><s:stuurgegevens>" + stuurgegevens + "</s:stuurgegevens></s:" + code
                + "Bericht>");
    }

    /** A fault of StUF in one of SOAP. */
    static String fout(String bericht, String code, String plek, String omschrijving) {
        return envelop("<e:Fault><faultcode>e:Client</faultcode><faultstring>fout</faultstring><detail><s:" + bericht
                + "Bericht><s:body><s:code>" + code + "</s:code><s:plek>" + plek + "</s:plek><s:omschrijving>"
                + omschrijving + "</s:omschrijving></s:body></s:" + bericht + "Bericht></detail></e:Fault>");
    }

    static String soapFault(String code, String tekst) {
        return envelop(
                "<e:Fault><faultcode>" + code + "</faultcode><faultstring>" + tekst + "</faultstring></e:Fault>");
    }

    static List<String> ids(List<Finding> bevindingen) {
        return bevindingen.stream().map(Finding::id).toList();
    }
}
