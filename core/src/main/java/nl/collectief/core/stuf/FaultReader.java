package nl.collectief.core.stuf;

import java.util.Locale;
import java.util.Set;
import nl.collectief.core.stuf.Antwoord.Fouttekst;

/**
 * Reads a fault: SOAP 1.1 or 1.2, their parts mixed, with or without a fault of StUF inside, or one of StUF alone.
 *
 * <p>What has not the shape the schema asks is read as far as it goes: faults in the field break it. Source: messages 3.2.
 */
final class FaultReader {

    /** The faults of StUF. */
    static final Set<String> STUF_FAULTS = Set.of("Fo01Bericht", "Fo02Bericht", "Fo03Bericht");

    private static final int MAX_CODE = 50;
    private static final int MAX_TEXT = 2_000;

    private final XmlCursor xml;
    private String soapCode = "";
    private String faultstring = "";
    private String bericht = "";
    private String code = "";
    private String plek = "";
    private String omschrijving = "";
    private String details = "";

    private FaultReader(XmlCursor xml) {
        this.xml = xml;
    }

    /**
     * What a fault says of itself.
     *
     * @param bericht {@code Fo01} to {@code Fo03}; empty without a fault of StUF
     * @param code of StUF, empty when not given
     * @param plek {@code client} or {@code server}: of StUF, else what the code of SOAP comes to; empty when neither tells
     * @param tekst in the receiver's own words
     */
    record Fault(String bericht, String code, String plek, Fouttekst tekst) {
        @Override
        public String toString() {
            return "Fault";
        }
    }

    /** Reads the SOAP fault at hand. */
    static Fault soap(XmlCursor xml) throws Unreadable {
        FaultReader reader = new FaultReader(xml);
        reader.soap();
        return reader.fault();
    }

    /** Reads the fault of StUF at hand. */
    static Fault stuf(XmlCursor xml) throws Unreadable {
        FaultReader reader = new FaultReader(xml);
        reader.stuf();
        return reader.fault();
    }

    private Fault fault() {
        String waar = plek.isEmpty() ? side(soapCode) : plek;
        return new Fault(bericht, code, waar, new Fouttekst(faultstring, omschrijving, details));
    }

    private void soap() throws Unreadable {
        while (xml.toChild()) {
            if (!xml.isIn(Namespaces.SOAP_FAULT)) {
                xml.skip();
                continue;
            }
            switch (xml.name()) {
                case "faultcode" -> soapCode = xml.anyText(MAX_CODE);
                case "Code" -> soapCode = value();
                case "faultstring", "Reason" -> faultstring = xml.anyText(MAX_TEXT);
                case "detail", "Detail" -> detail();
                default -> xml.skip();
            }
        }
    }

    private String value() throws Unreadable {
        String value = "";
        while (xml.toChild()) {
            if (xml.is(Namespaces.SOAP, "Value")) {
                value = xml.anyText(MAX_CODE);
            } else {
                xml.skip();
            }
        }
        return value;
    }

    /** The first fault of StUF speaks, at whatever depth an intermediary put it. */
    private void detail() throws Unreadable {
        int outer = xml.depth();
        while (xml.toDescendant(outer)) {
            if (bericht.isEmpty() && isStufFault(xml)) {
                stuf();
            }
        }
    }

    /** Whether the element at hand is a fault of StUF. */
    static boolean isStufFault(XmlCursor xml) {
        return xml.isIn(Namespaces.ZAAK) && STUF_FAULTS.contains(xml.name());
    }

    private void stuf() throws Unreadable {
        bericht = xml.name().substring(0, 4);
        while (xml.toChild()) {
            if (xml.is(Namespaces.ZAAK, "body")) {
                body();
            } else {
                xml.skip();
            }
        }
    }

    private void body() throws Unreadable {
        while (xml.toChild()) {
            if (!xml.isIn(Namespaces.ZAAK)) {
                xml.skip();
                continue;
            }
            switch (xml.name()) {
                case "code" -> code = xml.anyText(MAX_CODE);
                case "plek" -> plek = side(xml.anyText(MAX_CODE));
                case "omschrijving" -> omschrijving = xml.anyText(MAX_TEXT);
                case "details" -> details = xml.anyText(MAX_TEXT);
                default -> xml.skip();
            }
        }
    }

    /** Who must act, by a code of SOAP or a place of StUF: any case, any prefix, with or without a refinement. */
    private static String side(String code) {
        String naam = code.substring(code.lastIndexOf(':') + 1).strip().toLowerCase(Locale.ROOT);
        if (naam.startsWith("client") || naam.startsWith("sender")) {
            return "client";
        }
        return naam.startsWith("server") || naam.startsWith("receiver") ? "server" : "";
    }
}
