package nl.collectief.core.stuf;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.collectief.core.stuf.Antwoord.Bevestigd;
import nl.collectief.core.stuf.Antwoord.DocumentIdentificatie;
import nl.collectief.core.stuf.Antwoord.Fout;
import nl.collectief.core.stuf.Antwoord.Onleesbaar;
import nl.collectief.core.stuf.Antwoord.Reden;
import nl.collectief.core.stuf.Antwoord.ZaakIdentificatie;
import nl.collectief.core.stuf.FaultReader.Fault;
import nl.collectief.core.validation.Finding;
import org.jspecify.annotations.Nullable;

/**
 * Reads the answer to a message: any prefix, either version of SOAP and of ZDS, elements in any order.
 *
 * <p>Never throws on what a stream holds. Source: messages 3.2.
 */
final class AnswerReader {

    private static final int MAX_BYTES = 1 << 20;
    private static final int MAX_IDENTIFICATIE = 40;
    private static final int MAX_MELDING = 2_000;
    private static final int MAX_MELDINGEN = 100;

    private static final Set<String> BEVESTIGINGEN = Set.of("Bv01Bericht", "Bv02Bericht", "Bv03Bericht", "Bv04Bericht");

    private final XmlCursor xml;
    private final Verwacht verwacht;
    private final List<Finding> bevindingen = new ArrayList<>(0);

    private AnswerReader(XmlCursor xml, Verwacht verwacht) {
        this.xml = xml;
        this.verwacht = verwacht;
    }

    /** Reads a stream to its end; the stream is left open. */
    static Antwoord lees(InputStream in, Verwacht verwacht) {
        try (XmlCursor xml = XmlCursor.open(in, MAX_BYTES)) {
            return new AnswerReader(xml, verwacht).envelope();
        } catch (Unreadable e) {
            Foutklasse klasse =
                    e.reden() == Reden.VERBINDING ? Foutklasse.LATER : FaultClasses.van(verwacht.httpStatus(), true);
            return new Onleesbaar(e.reden(), klasse, List.of(AnswerFindings.fout(AnswerFindings.ONLEESBAAR, "")));
        }
    }

    private Antwoord envelope() throws Unreadable {
        xml.toRoot();
        require(xml.is(Namespaces.SOAP, "Envelope"), Reden.GEEN_BERICHT);
        Antwoord antwoord = null;
        while (xml.toChild()) {
            if (xml.is(Namespaces.SOAP, "Body")) {
                require(antwoord == null, Reden.GEEN_BERICHT);
                antwoord = body();
            } else {
                xml.skip();
            }
        }
        xml.toEnd();
        return required(antwoord, Reden.GEEN_BERICHT);
    }

    private Antwoord body() throws Unreadable {
        Antwoord antwoord = null;
        while (xml.toChild()) {
            require(antwoord == null, Reden.GEEN_BERICHT);
            antwoord = bericht();
        }
        return required(antwoord, Reden.GEEN_BERICHT);
    }

    private Antwoord bericht() throws Unreadable {
        if (xml.is(Namespaces.SOAP, "Fault")) {
            return fout(FaultReader.soap(xml));
        }
        if (FaultReader.isStufFault(xml)) {
            return fout(FaultReader.stuf(xml));
        }
        return switch (verwacht.operatie()) {
            case GENEREER_ZAAK_IDENTIFICATIE -> {
                Identificatie gelezen = identificatie("zaak", "genereerZaakidentificatie");
                yield new ZaakIdentificatie(gelezen.nummer, gelezen.meldingen, bevindingen);
            }
            case GENEREER_DOCUMENT_IDENTIFICATIE -> {
                Identificatie gelezen = identificatie("document", "genereerDocumentidentificatie");
                yield new DocumentIdentificatie(gelezen.nummer, gelezen.meldingen, bevindingen);
            }
            case CREEER_ZAAK, VOEG_ZAAKDOCUMENT_TOE -> bevestiging();
        };
    }

    private Fout fout(Fault fault) {
        Foutklasse klasse = FaultClasses.van(fault, verwacht);
        boolean bestaatMisschien = FaultClasses.bestaatMisschien(fault, verwacht);
        bevindingen.add(AnswerFindings.fout(AnswerFindings.FOUT + "." + klasse.name(), ""));
        if (bestaatMisschien) {
            bevindingen.add(AnswerFindings.waarschuwing(AnswerFindings.BESTAAT_MISSCHIEN, ""));
        }
        vergelijkStatus(false);
        String code = fault.code().isEmpty() ? null : fault.code();
        return new Fout(klasse, bestaatMisschien, code, fault.tekst(), bevindingen);
    }

    private Bevestigd bevestiging() throws Unreadable {
        require(xml.isIn(Namespaces.ZAAK) && BEVESTIGINGEN.contains(xml.name()), Reden.ANDER_BERICHT);
        String code = xml.name().substring(0, 4);
        Stuurgegevens gelezen = new Stuurgegevens();
        while (xml.toChild()) {
            if (xml.is(Namespaces.ZAAK, "stuurgegevens")) {
                gelezen.lees(xml);
            } else {
                xml.skip();
            }
        }
        gelezen.vergelijk(code, null);
        if (gelezen.crossRefnummer == null) {
            bevindingen.add(AnswerFindings.waarschuwing(AnswerFindings.GEEN_NUMMER, ""));
        }
        vergelijkNummer(gelezen.crossRefnummer);
        vergelijkStatus(true);
        return new Bevestigd(code, bevindingen);
    }

    private Identificatie identificatie(String entiteit, String functie) throws Unreadable {
        require(xml.is(Namespaces.ZAAK, verwacht.operatie().naam() + "_Du02"), Reden.ANDER_BERICHT);
        Stuurgegevens stuur = new Stuurgegevens();
        Identificatie gelezen = new Identificatie();
        while (xml.toChild()) {
            if (xml.is(Namespaces.ZAAK, "stuurgegevens")) {
                stuur.lees(xml);
            } else if (xml.is(Namespaces.ZAAK, "melding") && gelezen.meldingen.size() < MAX_MELDINGEN) {
                gelezen.meldingen.add(xml.anyText(MAX_MELDING));
            } else if (xml.is(Namespaces.ZAAK, entiteit)) {
                gelezen.lees(xml);
            } else {
                xml.skip();
            }
        }
        stuur.vergelijk("Du02", functie);
        require(gelezen.aantal == 1 && isIdentificatie(gelezen.nummer), Reden.IDENTIFICATIE);
        vergelijkNummer(stuur.crossRefnummer);
        vergelijkStatus(true);
        return gelezen;
    }

    private void vergelijkNummer(@Nullable String crossRefnummer) {
        if (crossRefnummer != null && !crossRefnummer.equals(verwacht.referentienummer())) {
            bevindingen.add(AnswerFindings.waarschuwing(AnswerFindings.ANDER_NUMMER, ""));
        }
    }

    private void vergelijkStatus(boolean gelukt) {
        Integer status = verwacht.httpStatus();
        if (status != null && (status >= 200 && status < 300) != gelukt) {
            bevindingen.add(AnswerFindings.waarschuwing(AnswerFindings.ANDERE_STATUS, ""));
        }
    }

    /** 1 to 40 characters one can see, or a space between them. */
    private static boolean isIdentificatie(String tekst) {
        int lengte = tekst.codePointCount(0, tekst.length());
        return lengte >= 1 && lengte <= MAX_IDENTIFICATIE && tekst.codePoints().allMatch(AnswerReader::isZichtbaar);
    }

    private static boolean isZichtbaar(int teken) {
        return switch (Character.getType(teken)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            case Character.SPACE_SEPARATOR -> teken == ' ';
            default -> true;
        };
    }

    private static void require(boolean goed, Reden reden) throws Unreadable {
        if (!goed) {
            throw new Unreadable(reden);
        }
    }

    private static Antwoord required(@Nullable Antwoord antwoord, Reden reden) throws Unreadable {
        require(antwoord != null, reden);
        return Objects.requireNonNull(antwoord);
    }

    /** The number that was given, and how many were. */
    private static final class Identificatie {
        final List<String> meldingen = new ArrayList<>(0);
        String nummer = "";
        int aantal;

        void lees(XmlCursor xml) throws Unreadable {
            while (xml.toChild()) {
                if (xml.is(Namespaces.ZAAK, "identificatie")) {
                    nummer = Objects.requireNonNullElse(xml.text(), "");
                    aantal++;
                } else {
                    xml.skip();
                }
            }
        }
    }

    /** What a message says of itself; each may be left out. */
    private static final class Stuurgegevens {
        private @Nullable String berichtcode;
        private @Nullable String functie;
        private @Nullable String crossRefnummer;

        void lees(XmlCursor xml) throws Unreadable {
            while (xml.toChild()) {
                if (!xml.isIn(Namespaces.ZAAK)) {
                    xml.skip();
                    continue;
                }
                switch (xml.name()) {
                    case "berichtcode" -> berichtcode = xml.text();
                    case "functie" -> functie = xml.text();
                    case "crossRefnummer" -> crossRefnummer = xml.text();
                    default -> xml.skip();
                }
            }
        }

        /** The capital in a functie differs from its operation in the standard, so it does not count. */
        void vergelijk(String code, @Nullable String eigenFunctie) throws Unreadable {
            require(berichtcode == null || berichtcode.equals(code), Reden.ANDER_BERICHT);
            require(
                    functie == null || eigenFunctie == null || functie.equalsIgnoreCase(eigenFunctie),
                    Reden.ANDER_BERICHT);
        }
    }
}
