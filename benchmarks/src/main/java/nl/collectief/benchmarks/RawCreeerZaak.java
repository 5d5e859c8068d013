package nl.collectief.benchmarks;

import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.collectief.core.datum.DatumOnvolledig;
import nl.collectief.core.stuf.Levering;
import nl.collectief.core.stuf.Systeem;
import nl.collectief.core.stuf.ZaaktypeVerwijzing;
import nl.collectief.core.zaak.Contact;
import nl.collectief.core.zaak.Eigenschap;
import nl.collectief.core.zaak.NatuurlijkPersoon;
import nl.collectief.core.zaak.Onderwerp;
import nl.collectief.core.zaak.Rol;
import nl.collectief.core.zaak.Vestiging;
import nl.collectief.core.zaak.Waarde;
import nl.collectief.core.zaak.Zaak;
import nl.collectief.core.zaak.Zaakobject;
import org.jspecify.annotations.Nullable;

/**
 * Writes the creeerZaak of this one kind of case with an {@link XMLStreamWriter} alone.
 *
 * <p>It knows one version, one dialect and one shape of case, and checks nothing: no length, no character, no rule.
 */
final class RawCreeerZaak {

    private static final String SOAP = "http://schemas.xmlsoap.org/soap/envelope/";
    private static final String STUF = "http://www.egem.nl/StUF/StUF0301";
    private static final String ZKN = "http://www.egem.nl/StUF/sector/zkn/0310";
    private static final String BG = "http://www.egem.nl/StUF/sector/bg/0310";
    private static final String ZDS = "http://www.stufstandaarden.nl/koppelvlak/zds0120";
    private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final DateTimeFormatter TIJDSTIP = DateTimeFormatter.ofPattern("uuuuMMddHHmmssSSS");

    private final XMLStreamWriter xml;

    RawCreeerZaak(OutputStream uit) throws XMLStreamException {
        xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(uit, "UTF-8");
    }

    void schrijf(Zaak zaak, Levering levering, String referentienummer) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("SOAP-ENV", "Envelope", SOAP);
        xml.writeNamespace("SOAP-ENV", SOAP);
        xml.writeNamespace("StUF", STUF);
        xml.writeNamespace("ZKN", ZKN);
        xml.writeNamespace("BG", BG);
        xml.writeNamespace("ZDS", ZDS);
        xml.writeNamespace("xsi", XSI);
        xml.writeStartElement("SOAP-ENV", "Body", SOAP);
        xml.writeStartElement("ZDS", "creeerZaak_ZakLk01", ZDS);
        stuurgegevens(levering, referentienummer);
        zkn("parameters");
        stuf("mutatiesoort", "T");
        stuf("indicatorOvername", "V");
        xml.writeEndElement();
        object(zaak, levering);
        xml.writeEndDocument();
        xml.flush();
    }

    private void stuurgegevens(Levering levering, String referentienummer) throws XMLStreamException {
        zkn("stuurgegevens");
        stuf("berichtcode", "Lk01");
        systeem("zender", levering.zender());
        systeem("ontvanger", levering.ontvanger());
        stuf("referentienummer", referentienummer);
        stuf("tijdstipBericht", tijdstip(levering.moment().plusMillis(1)));
        stuf("entiteittype", "ZAK");
        xml.writeEndElement();
    }

    private void systeem(String naam, Systeem systeem) throws XMLStreamException {
        xml.writeStartElement("StUF", naam, STUF);
        stuf("organisatie", systeem.organisatie());
        stuf("applicatie", systeem.applicatie());
        xml.writeEndElement();
    }

    private void object(Zaak zaak, Levering levering) throws XMLStreamException {
        entiteit("object", "ZAK", "T");
        zkn("identificatie", zaak.identificatie());
        zkn("omschrijving", zaak.omschrijving());
        zkn("kenmerk");
        zkn("kenmerk", zaak.sleutel().referentie());
        zkn("bron", levering.kenmerkbron());
        xml.writeEndElement();
        zkn("startdatum", dag(zaak.startdatum()));
        zkn("registratiedatum", dag(zaak.registratiedatum()));
        zkn("betalingsIndicatie", "N.v.t.");
        zkn("zaakniveau", "1");
        zkn("deelzakenIndicatie", "N");
        stuf("tijdstipRegistratie", tijdstip(zaak.tijdstipRegistratie()));
        eigenschappen(zaak);
        zaaktype(Objects.requireNonNull(levering.zaaktype()));
        overledene(zaak.zaakobjecten().get(0));
        gemeente(zaak.zaakobjecten().get(1));
        aangever(zaak.rollen().get(1));
        uitvaartondernemer(zaak.rollen().get(0));
        xml.writeEndElement();
    }

    private void eigenschappen(Zaak zaak) throws XMLStreamException {
        xml.writeStartElement("StUF", "extraElementen", STUF);
        for (Eigenschap eigenschap : zaak.eigenschappen()) {
            extra(eigenschap.naam(), tekst(eigenschap.waarde()));
        }
        xml.writeEndElement();
    }

    private static String tekst(Waarde waarde) {
        if (waarde instanceof Waarde.Tekst tekst) {
            return tekst.tekst();
        }
        if (waarde instanceof Waarde.Code code) {
            return code.waarde();
        }
        if (waarde instanceof Waarde.Getal getal) {
            return getal.getal().toPlainString();
        }
        if (waarde instanceof Waarde.Datum datum) {
            return dag(datum.datum().volledig().orElseThrow());
        }
        if (waarde instanceof Waarde.JaNee jaNee) {
            return jaNee.ja() ? "J" : "N";
        }
        return ((Waarde.Tijd) waarde).tijd().toString();
    }

    private void extra(String naam, String waarde) throws XMLStreamException {
        xml.writeStartElement("StUF", "extraElement", STUF);
        xml.writeAttribute("naam", naam);
        xml.writeCharacters(waarde);
        xml.writeEndElement();
    }

    private void zaaktype(ZaaktypeVerwijzing zaaktype) throws XMLStreamException {
        entiteit("isVan", "ZAKZKT", "T");
        entiteit("gerelateerde", "ZKT", "I");
        zkn("omschrijving", zaaktype.omschrijving());
        zkn("code", zaaktype.code());
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void overledene(Zaakobject object) throws XMLStreamException {
        NatuurlijkPersoon persoon = ((Onderwerp.PersoonObject) object.onderwerp()).persoon();
        entiteit("heeftBetrekkingOp", "ZAKOBJ", "T");
        zkn("gerelateerde");
        entiteit("natuurlijkPersoon", "NPS", "T");
        bg("inp.bsn", Objects.requireNonNull(persoon.bsn()).waarde());
        authentiek("N");
        bg("geslachtsnaam", persoon.geslachtsnaam());
        bg("voornamen", persoon.voornamen());
        DatumOnvolledig geboren = Objects.requireNonNull(persoon.geboortedatum());
        bg("geboortedatum", dag(geboren.volledig().orElseThrow()));
        xml.writeEndElement();
        xml.writeEndElement();
        zkn("omschrijving", object.omschrijving());
        xml.writeEndElement();
    }

    private void gemeente(Zaakobject object) throws XMLStreamException {
        Onderwerp.Gemeente gemeente = (Onderwerp.Gemeente) object.onderwerp();
        entiteit("heeftBetrekkingOp", "ZAKOBJ", "T");
        zkn("gerelateerde");
        entiteit("gemeente", "GEM", "T");
        bg("gemeenteCode", gemeente.code());
        bg("gemeenteNaam", gemeente.naam());
        xml.writeEndElement();
        xml.writeEndElement();
        zkn("omschrijving", object.omschrijving());
        xml.writeEndElement();
    }

    private void aangever(Rol rol) throws XMLStreamException {
        NatuurlijkPersoon persoon = (NatuurlijkPersoon) rol.betrokkene();
        entiteit("heeftAlsGemachtigde", "ZAKBTRGMC", "T");
        zkn("gerelateerde");
        entiteit("natuurlijkPersoon", "NPS", "T");
        bg("inp.bsn", Objects.requireNonNull(persoon.bsn()).waarde());
        authentiek("N");
        xml.writeEndElement();
        xml.writeEndElement();
        zkn("omschrijving", rol.omschrijving());
        xml.writeEndElement();
    }

    private void uitvaartondernemer(Rol rol) throws XMLStreamException {
        Vestiging vestiging = (Vestiging) rol.betrokkene();
        Contact contact = Objects.requireNonNull(rol.contact());
        entiteit("heeftAlsInitiator", "ZAKBTRINI", "T");
        zkn("gerelateerde");
        entiteit("vestiging", "VES", "T");
        bg("vestigingsNummer", vestiging.vestigingsnummer().waarde());
        authentiek("J");
        bg("handelsnaam", vestiging.handelsnaam());
        xml.writeEndElement();
        xml.writeEndElement();
        zkn("omschrijving", rol.omschrijving());
        xml.writeStartElement("StUF", "extraElementen", STUF);
        extra("emailadres", Objects.requireNonNull(contact.emailadres()));
        extra("kvkNummer", Objects.requireNonNull(vestiging.kvkNummer()).waarde());
        xml.writeEndElement();
        entiteit("heeftAlsAanspreekpunt", "ZAKBTRINICTP", "T");
        entiteit("gerelateerde", "CTP", "T");
        zkn("naam", contact.naam());
        zkn("telefoonnummer", contact.telefoonnummer());
        zkn("emailadres", contact.emailadres());
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void authentiek(String waarde) throws XMLStreamException {
        xml.writeStartElement("BG", "authentiek", BG);
        xml.writeAttribute("StUF", STUF, "metagegeven", "true");
        xml.writeCharacters(waarde);
        xml.writeEndElement();
    }

    private void entiteit(String naam, String entiteittype, String verwerkingssoort) throws XMLStreamException {
        xml.writeStartElement("ZKN", naam, ZKN);
        xml.writeAttribute("StUF", STUF, "entiteittype", entiteittype);
        xml.writeAttribute("StUF", STUF, "verwerkingssoort", verwerkingssoort);
    }

    private void zkn(String naam) throws XMLStreamException {
        xml.writeStartElement("ZKN", naam, ZKN);
    }

    private void zkn(String naam, @Nullable String waarde) throws XMLStreamException {
        element("ZKN", naam, ZKN, waarde);
    }

    private void bg(String naam, @Nullable String waarde) throws XMLStreamException {
        element("BG", naam, BG, waarde);
    }

    private void stuf(String naam, @Nullable String waarde) throws XMLStreamException {
        element("StUF", naam, STUF, waarde);
    }

    private void element(String prefix, String naam, String uri, @Nullable String waarde) throws XMLStreamException {
        xml.writeStartElement(prefix, naam, uri);
        xml.writeCharacters(waarde);
        xml.writeEndElement();
    }

    private static String dag(LocalDate dag) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(dag);
    }

    private static String tijdstip(Instant moment) {
        return TIJDSTIP.format(moment.atZone(ZONE));
    }
}
