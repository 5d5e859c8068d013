package nl.collectief.core.stuf;

import java.io.InputStream;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.collectief.core.stuf.Antwoord.Reden;
import org.jspecify.annotations.Nullable;

/**
 * Walks over the XML of another system: forward only, within limits, keeping nothing of it.
 *
 * <p>An element that was entered is left by {@link #text}, {@link #anyText}, {@link #skip}, or by {@link #toChild} until
 * it says false. Fetches nothing. Not thread-safe. Source of the limits: messages 6.
 */
final class XmlCursor implements AutoCloseable {

    private static final int MAX_DEPTH = 100;
    private static final int MAX_ATTRIBUTES = 50;
    private static final int MAX_NAME = 200;
    private static final int MAX_ELEMENTS = 20_000;
    private static final int MAX_TEXT = 64 << 10;
    private static final int MAX_ATTRIBUTE = 4 << 10;

    private final XMLStreamReader parser;
    private final int[] lengths = new int[MAX_DEPTH + 1];
    private int depth;
    private int elements;

    private XmlCursor(XMLStreamReader parser) {
        this.parser = parser;
    }

    /** Opens a message of at most so many bytes; the stream is read to its end and left open. */
    static XmlCursor open(InputStream in, int maximum) throws Unreadable {
        MessageText tekst = MessageText.lees(in, maximum);
        require(AttributeScan.isWithin(tekst.tekens(), MAX_ATTRIBUTES));
        try {
            XMLStreamReader parser = factory().createXMLStreamReader(tekst.lezer());
            String codering = parser.getCharacterEncodingScheme();
            if (codering != null && !codering.equalsIgnoreCase(tekst.codering().name())) {
                throw new Unreadable(Reden.CODERING);
            }
            if (parser.getVersion() != null && !parser.getVersion().equals("1.0")) {
                throw new Unreadable(Reden.GEEN_XML);
            }
            return new XmlCursor(parser);
        } catch (XMLStreamException | RuntimeException e) {
            throw new Unreadable(Reden.GEEN_XML);
        }
    }

    /** A parser that knows no DTD and fetches nothing; limits are named, so that no property of the host loosens them. */
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

    private static void limit(XMLInputFactory factory, String naam, int maximum) {
        factory.setProperty("http://www.oracle.com/xml/jaxp/properties/" + naam, Integer.toString(maximum));
    }

    /** Moves to the root element. */
    void toRoot() throws Unreadable {
        for (int event = next(); event != XMLStreamConstants.START_ELEMENT; event = next()) {
            // a parser without an element left throws
        }
    }

    /** Moves to the next child of the element around it, or leaves that element and says false. */
    boolean toChild() throws Unreadable {
        for (int event = next(); ; event = next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
            if (event == XMLStreamConstants.END_ELEMENT) {
                return false;
            }
        }
    }

    /** Moves to the next element at any depth inside the one at this depth, or leaves that one and says false. */
    boolean toDescendant(int outer) throws Unreadable {
        for (int event = next(); ; event = next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
            if (event == XMLStreamConstants.END_ELEMENT && depth < outer) {
                return false;
            }
        }
    }

    /** How many elements are open. */
    int depth() {
        return depth;
    }

    /** Whether the element at hand has this name in one of these namespaces. */
    boolean is(Set<String> namespaces, String local) {
        return parser.getLocalName().equals(local) && isIn(namespaces);
    }

    /** Whether the element at hand lies in one of these namespaces; none is the empty text. */
    boolean isIn(Set<String> namespaces) {
        String namespace = parser.getNamespaceURI();
        return namespaces.contains(namespace == null ? "" : namespace);
    }

    /** The name of the element at hand, without its prefix. */
    String name() {
        return parser.getLocalName();
    }

    /** An attribute of the element at hand, or null. */
    @Nullable
    String attribute(String namespace, String local) {
        return parser.getAttributeValue(namespace, local);
    }

    /** The text of an element without elements inside, trimmed; null when it has them. Leaves the element. */
    @Nullable
    String text() throws Unreadable {
        StringBuilder text = new StringBuilder();
        boolean plain = true;
        int outer = depth;
        for (int event = next(); depth >= outer; event = next()) {
            if (isText(event)) {
                text.append(parser.getText());
            }
            plain &= event != XMLStreamConstants.START_ELEMENT;
        }
        return plain ? text.toString().strip() : null;
    }

    /** All text inside an element, trimmed and cut at so many code points. Leaves the element. */
    String anyText(int maximum) throws Unreadable {
        StringBuilder text = new StringBuilder();
        int outer = depth;
        for (int event = next(); depth >= outer; event = next()) {
            if (isText(event) && text.length() < 2 * maximum) {
                text.append(parser.getText());
            }
        }
        String alles = text.toString().strip();
        return alles.codePointCount(0, alles.length()) <= maximum
                ? alles
                : alles.substring(0, alles.offsetByCodePoints(0, maximum));
    }

    /** Leaves the element at hand. */
    void skip() throws Unreadable {
        int outer = depth;
        while (depth >= outer) {
            next();
        }
    }

    /** Reads what follows the root: nothing but comments may. */
    void toEnd() throws Unreadable {
        for (int event = next(); event != XMLStreamConstants.END_DOCUMENT; event = next()) {
            // the parser refuses anything else
        }
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (XMLStreamException e) {
            // nothing is held open: the characters were read before
        }
    }

    private static boolean isText(int event) {
        return event == XMLStreamConstants.CHARACTERS
                || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE;
    }

    private int next() throws Unreadable {
        int event;
        try {
            event = parser.next();
        } catch (XMLStreamException | RuntimeException e) {
            // runtime exceptions too: the JDK's parser lets some of its own through on broken input
            throw new Unreadable(Reden.GEEN_XML);
        }
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> enter();
            case XMLStreamConstants.END_ELEMENT -> depth--;
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                count(parser.getTextLength());
            case XMLStreamConstants.PROCESSING_INSTRUCTION -> throw new Unreadable(Reden.VERWERKINGSOPDRACHT);
            case XMLStreamConstants.COMMENT, XMLStreamConstants.END_DOCUMENT -> {}
            default -> throw new Unreadable(Reden.DTD);
        }
        return event;
    }

    private void enter() throws Unreadable {
        depth++;
        elements++;
        require(depth <= MAX_DEPTH && elements <= MAX_ELEMENTS);
        for (int i = 0; i < parser.getAttributeCount(); i++) {
            require(parser.getAttributeValue(i).length() <= MAX_ATTRIBUTE);
        }
        lengths[depth] = 0;
    }

    private void count(int length) throws Unreadable {
        lengths[depth] += length;
        require(lengths[depth] <= MAX_TEXT);
    }

    private static void require(boolean within) throws Unreadable {
        if (!within) {
            throw new Unreadable(Reden.GRENS);
        }
    }
}
