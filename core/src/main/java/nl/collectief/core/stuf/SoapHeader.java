package nl.collectief.core.stuf;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes what the caller wants inside the SOAP Header, such as WS-Security; we write none ourselves. */
@FunctionalInterface
public interface SoapHeader {

    /**
     * Writes the children of the Header element; it stands open and is closed afterwards.
     *
     * @throws XMLStreamException when the target cannot be written
     */
    void schrijf(XMLStreamWriter header) throws XMLStreamException;
}
