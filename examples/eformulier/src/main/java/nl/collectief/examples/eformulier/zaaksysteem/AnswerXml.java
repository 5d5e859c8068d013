package nl.collectief.examples.eformulier.zaaksysteem;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** The elements of an answer, in the namespaces of {@link Ns}. */
final class AnswerXml {

    private final XMLStreamWriter xml;

    private AnswerXml(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** A part of an answer. */
    @FunctionalInterface
    interface Part {
        void write(AnswerXml xml) throws XMLStreamException;
    }

    /** A whole answer in UTF-8: an envelope around a part. */
    static String envelope(Soap soap, Part body) {
        StringWriter text = new StringWriter(2048);
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            new AnswerXml(xml).envelope(soap.ns(), body);
            xml.writeEndDocument();
            xml.flush();
            return text.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private void envelope(Ns soap, Part body) throws XMLStreamException {
        xml.writeStartElement(soap.prefix(), "Envelope", soap.uri());
        for (Ns ns : new Ns[] {soap, Ns.STUF, Ns.ZKN, Ns.ZDS}) {
            xml.writeNamespace(ns.prefix(), ns.uri());
        }
        element(soap, "Body", body);
        xml.writeEndElement();
    }

    void element(Ns ns, String name, Part inside) throws XMLStreamException {
        xml.writeStartElement(ns.prefix(), name, ns.uri());
        inside.write(this);
        xml.writeEndElement();
    }

    /** An element with a text; left out when there is none. */
    void text(Ns ns, String name, @Nullable String text) throws XMLStreamException {
        if (text != null) {
            element(ns, name, inside -> xml.writeCharacters(text));
        }
    }

    /** An element without namespace, as the parts of a SOAP 1.1 fault are. */
    void plain(String name, Part inside) throws XMLStreamException {
        xml.writeStartElement(name);
        inside.write(this);
        xml.writeEndElement();
    }

    void attribute(Ns ns, String name, String value) throws XMLStreamException {
        xml.writeAttribute(ns.prefix(), ns.uri(), name, value);
    }

    void characters(String text) throws XMLStreamException {
        xml.writeCharacters(text);
    }

    /** The language of the text that follows. */
    void dutch() throws XMLStreamException {
        xml.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "lang", "nl");
    }
}
