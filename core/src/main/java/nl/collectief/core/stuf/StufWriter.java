package nl.collectief.core.stuf;

import java.io.BufferedWriter;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.collectief.core.datum.DatumOnvolledig;
import org.jspecify.annotations.Nullable;

/**
 * Writes elements of a message, each text in normal form and looked through before its first byte leaves.
 *
 * <p>An element without value is left out, unless a method says otherwise. Not thread-safe.
 */
final class StufWriter {

    /** A part of a message, to be written. */
    @FunctionalInterface
    interface Part {
        void schrijf() throws XMLStreamException;
    }

    private final OutputStream uit;
    private final XMLStreamWriter xml;
    private final boolean afgekapteDatum;
    private final boolean kerngegevensVolledig;

    StufWriter(OutputStream uit, Dialect dialect) throws XMLStreamException {
        this.uit = uit;
        // the JDK's own: another provider on the class path would write other bytes; straight on a stream it writes
        // each
        // byte apart, which takes more than twice as long
        this.xml = XMLOutputFactory.newDefaultFactory()
                .createXMLStreamWriter(new BufferedWriter(new OutputStreamWriter(uit, StandardCharsets.UTF_8)));
        this.afgekapteDatum = dialect.placing().onvolledigeDatum() == Placing.OnvolledigeDatum.AFGEKAPT;
        this.kerngegevensVolledig = dialect.options().kerngegevensVolledig();
    }

    XMLStreamWriter xml() {
        return xml;
    }

    void open(Ns ns, String naam) throws XMLStreamException {
        xml.writeStartElement(ns.prefix(), naam, ns.uri());
    }

    void open(Ns ns, String naam, String entiteittype, String verwerkingssoort) throws XMLStreamException {
        open(ns, naam);
        attribuut(Ns.STUF, "entiteittype", entiteittype);
        attribuut(Ns.STUF, "verwerkingssoort", verwerkingssoort);
    }

    void sluit() throws XMLStreamException {
        xml.writeEndElement();
    }

    void attribuut(Ns ns, String naam, String waarde) throws XMLStreamException {
        xml.writeAttribute(ns.prefix(), ns.uri(), naam, attribuuttekst(naam, waarde));
    }

    void attribuut(String naam, String waarde) throws XMLStreamException {
        xml.writeAttribute(naam, attribuuttekst(naam, waarde));
    }

    private static String attribuuttekst(String naam, String waarde) {
        String nfc = Characters.nfc(waarde);
        int tab = nfc.indexOf('\t');
        if (tab >= 0) {
            throw BerichtFout.teken(naam, tab);
        }
        return veilig(naam, nfc, false);
    }

    /** Text on one line. */
    void element(Ns ns, String naam, @Nullable String waarde) throws XMLStreamException {
        if (waarde != null && !waarde.isEmpty()) {
            open(ns, naam);
            tekst(naam, waarde);
            sluit();
        }
    }

    /** Text that may have line breaks. */
    void regels(Ns ns, String naam, @Nullable String waarde) throws XMLStreamException {
        if (waarde != null && !waarde.isEmpty()) {
            open(ns, naam);
            regels(naam, waarde);
            sluit();
        }
    }

    /** One of the data that identify an entity; a dialect may want those we do not know as nil. */
    void kern(Ns ns, String naam, @Nullable String waarde) throws XMLStreamException {
        if (kerngegevensVolledig && (waarde == null || waarde.isEmpty())) {
            onbekend(ns, naam);
        } else {
            element(ns, naam, waarde);
        }
    }

    /** A date that may be incomplete; wholly unknown is nil. */
    void datum(Ns ns, String naam, @Nullable DatumOnvolledig datum) throws XMLStreamException {
        if (datum == null) {
            kern(ns, naam, null);
        } else if (datum.isOnbekend()) {
            onbekend(ns, naam);
        } else {
            open(ns, naam);
            indicatie(indicatie(datum));
            tekst(naam, Moments.cijfers(datum, afgekapteDatum));
            sluit();
        }
    }

    /** Which part of a date is unknown: D the day, M month and day; null when it is whole. */
    static @Nullable String indicatie(DatumOnvolledig datum) {
        return datum.isVolledig() ? null : datum.maand() > 0 ? "D" : "M";
    }

    private void indicatie(@Nullable String indicatie) throws XMLStreamException {
        if (indicatie != null) {
            attribuut(Ns.STUF, "indOnvolledigeDatum", indicatie);
        }
    }

    /** There is a value, we do not know it. */
    void onbekend(Ns ns, String naam) throws XMLStreamException {
        nil(ns, naam, "waardeOnbekend");
    }

    void nil(Ns ns, String naam, String noValue) throws XMLStreamException {
        xml.writeEmptyElement(ns.prefix(), naam, ns.uri());
        attribuut(Ns.STUF, "noValue", noValue);
        attribuut(Ns.XSI, "nil", "true");
    }

    /** Whether the value before it comes from a register or a login. */
    void authentiek(boolean authentiek) throws XMLStreamException {
        open(Ns.BG, "authentiek");
        attribuut(Ns.STUF, "metagegeven", "true");
        tekst("authentiek", authentiek ? "J" : "N");
        sluit();
    }

    /** A container of extraElementen; none when there are none. */
    void extraElementen(Iterable<ExtraElement> extras) throws XMLStreamException {
        boolean open = false;
        for (ExtraElement extra : extras) {
            if (!open) {
                open(Ns.STUF, "extraElementen");
                open = true;
            }
            extraElement(extra);
        }
        if (open) {
            sluit();
        }
    }

    private void extraElement(ExtraElement extra) throws XMLStreamException {
        String waarde = extra.waarde();
        if (waarde == null) {
            nil(Ns.STUF, "extraElement", "waardeOnbekend");
            attribuut("naam", extra.naam());
            return;
        }
        open(Ns.STUF, "extraElement");
        indicatie(extra.indicatie());
        attribuut("naam", extra.naam());
        regels("extraElement", waarde);
        sluit();
    }

    private void tekst(String element, String waarde) throws XMLStreamException {
        xml.writeCharacters(veilig(element, Characters.nfc(waarde), false));
    }

    private void regels(String element, String waarde) throws XMLStreamException {
        xml.writeCharacters(veilig(element, Characters.regels(waarde), true));
    }

    private static String veilig(String element, String tekst, boolean regels) {
        int fout = Characters.eersteFout(tekst, regels);
        if (fout >= 0) {
            throw BerichtFout.teken(element, fout);
        }
        return tekst;
    }

    /** The stream below, with all that was written so far on it and the open element closed for attributes. */
    OutputStream stroom() throws XMLStreamException {
        xml.writeCharacters("");
        xml.flush();
        return uit;
    }
}
