package nl.collectief.examples.eformulier.zaaksysteem;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a SOAP message of a stranger: forward only, within limits, with no document type and nothing fetched.
 *
 * <p>What stands in the Body is given piece by piece as small trees; the content of a document goes to a sink and is
 * never held. Source of the limits: messages 6.
 */
final class MessageReader implements AutoCloseable {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int MAX_DEPTH = 100;
    private static final int MAX_ELEMENTS = 20_000;
    private static final int MAX_ATTRIBUTES = 50;
    private static final int MAX_NAME = 200;
    private static final int MAX_TEXT = 1 << 20;

    private final XMLStreamReader parser;
    private final ContentDigest digest = new ContentDigest();
    private int depth;
    private int elements;
    private int textLeft = MAX_TEXT;

    private MessageReader(XMLStreamReader parser) {
        this.parser = parser;
    }

    /** Takes the content of a document while it is read. */
    @FunctionalInterface
    interface ContentSink {
        /** A piece of base64 text, with white space as it came. */
        void accept(String piece) throws Refusal;
    }

    /**
     * Opens a message in UTF-8.
     *
     * @param maximum how many bytes it may have
     */
    static MessageReader open(InputStream in, long maximum) throws Unreadable {
        try {
            XMLStreamReader parser = factory().createXMLStreamReader(characters(new XmlGuard(in, maximum)));
            String declared = parser.getCharacterEncodingScheme();
            require(declared == null || declared.equalsIgnoreCase("UTF-8"));
            require(parser.getVersion() == null || parser.getVersion().equals("1.0"));
            return new MessageReader(parser);
        } catch (XMLStreamException | IOException | RuntimeException e) {
            throw new Unreadable();
        }
    }

    /** Decoded strictly, without the mark that may stand before them. */
    private static Reader characters(InputStream in) throws IOException {
        PushbackReader characters = new PushbackReader(new InputStreamReader(
                in,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
        int first = characters.read();
        if (first >= 0 && first != BYTE_ORDER_MARK) {
            characters.unread(first);
        }
        return characters;
    }

    /** Limits are named, so that no property of the host loosens them. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        limit(factory, "entityExpansionLimit", 1);
        limit(factory, "maxElementDepth", MAX_DEPTH);
        limit(factory, "elementAttributeLimit", MAX_ATTRIBUTES);
        limit(factory, "maxXMLNameLimit", MAX_NAME);
        return factory;
    }

    private static void limit(XMLInputFactory factory, String name, int most) {
        factory.setProperty("http://www.oracle.com/xml/jaxp/properties/" + name, Integer.toString(most));
    }

    /** Moves to the Envelope and gives its version of SOAP. */
    Soap toEnvelope() throws Unreadable {
        while (next() != XMLStreamConstants.START_ELEMENT) {
            // a parser without an element left throws
        }
        return Soap.of(parser.getName()).orElseThrow(Unreadable::new);
    }

    /** Moves to the one element in the Body and gives its name; passes over a Header. */
    QName toRoot(Soap soap) throws Unreadable {
        require(toChild());
        if (parser.getName().equals(soap.name("Header"))) {
            skip();
            require(toChild());
        }
        require(parser.getName().equals(soap.name("Body")) && toChild());
        digest.start(parser.getName());
        return parser.getName();
    }

    /** The next element straight inside the root; empty when there is none left. */
    Optional<Node> nextChild(ContentSink sink) throws Unreadable, Refusal {
        return toChild() ? Optional.of(node(sink)) : Optional.empty();
    }

    /**
     * Reads the end of the message: nothing but white space and comments may follow.
     *
     * @return a digest of all in the Body
     */
    String toEnd() throws Unreadable {
        for (int event = next(); event != XMLStreamConstants.END_DOCUMENT; event = next()) {
            require(event != XMLStreamConstants.START_ELEMENT);
        }
        return digest.hex();
    }

    private Node node(ContentSink sink) throws Unreadable, Refusal {
        QName name = parser.getName();
        boolean content = name.equals(Ns.ZKN.name("inhoud"));
        Map<QName, String> attributes = attributes();
        List<Node> children = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        digest.start(name);
        attributes.forEach(digest::attribute);
        for (int event = next(); event != XMLStreamConstants.END_ELEMENT; event = next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                children.add(node(sink));
            } else if (event != XMLStreamConstants.COMMENT) {
                piece(text, content ? sink : text::append);
            }
        }
        digest.end();
        return new Node(name, attributes, text.toString().strip(), children);
    }

    private void piece(StringBuilder text, ContentSink sink) throws Unreadable, Refusal {
        String piece = parser.getText();
        int before = text.length();
        sink.accept(piece);
        digest.text(piece);
        textLeft -= text.length() - before;
        require(textLeft >= 0);
    }

    private Map<QName, String> attributes() {
        Map<QName, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < parser.getAttributeCount(); i++) {
            attributes.put(parser.getAttributeName(i), parser.getAttributeValue(i));
        }
        return attributes;
    }

    /** Moves to the next child of the element around it, or leaves that element and says false. */
    private boolean toChild() throws Unreadable {
        for (int event = next(); ; event = next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
            if (event == XMLStreamConstants.END_ELEMENT) {
                return false;
            }
            require(event == XMLStreamConstants.COMMENT || parser.isWhiteSpace());
        }
    }

    private void skip() throws Unreadable {
        int outer = depth;
        while (depth >= outer) {
            next();
        }
    }

    private int next() throws Unreadable {
        int event;
        try {
            event = parser.next();
        } catch (XMLStreamException | RuntimeException e) {
            // runtime exceptions too: the JDK's parser lets some of its own through on broken input
            throw new Unreadable();
        }
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> enter();
            case XMLStreamConstants.END_ELEMENT -> depth--;
            case XMLStreamConstants.CHARACTERS,
                    XMLStreamConstants.CDATA,
                    XMLStreamConstants.SPACE,
                    XMLStreamConstants.COMMENT,
                    XMLStreamConstants.END_DOCUMENT -> {}
            default -> throw new Unreadable();
        }
        return event;
    }

    private void enter() throws Unreadable {
        depth++;
        elements++;
        require(depth <= MAX_DEPTH && elements <= MAX_ELEMENTS);
    }

    private static void require(boolean within) throws Unreadable {
        if (!within) {
            throw new Unreadable();
        }
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (XMLStreamException e) {
            // nothing is held open: the stream below is the caller's
        }
    }
}
