package nl.collectief.testkit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.dom.DOMSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.junit.jupiter.api.Assumptions;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Holds messages against the official schema of ZDS 1.2, with the validator of the JDK and local files only.
 *
 * <p>A test that asks this is skipped, with the reason in the report, where the schemas are not on the machine.
 */
public final class Schema {

    /** Namespace of the root elements of version 1.2. */
    public static final String ZDS = "http://www.stufstandaarden.nl/koppelvlak/zds0120";

    /** Namespace of cases and documents, and of the root elements of version 1.1. */
    public static final String ZKN = "http://www.egem.nl/StUF/sector/zkn/0310";

    private static final Map<String, String> ROOTS_1_1 =
            Map.of("zakLk01", "creeerZaak_ZakLk01", "edcLk01", "voegZaakdocumentToe_EdcLk01");

    private Schema() {}

    /** Whether the official schemas are on the machine. */
    public static boolean isPresent() {
        String map = System.getProperty("collectief.standards", "");
        return !map.isEmpty() && Files.isDirectory(Path.of(map, "zds-1.2"));
    }

    /** The official schemas and samples; skips the test where they are absent. */
    public static Path standards() {
        Assumptions.assumeTrue(isPresent(), "the official ZDS schemas are not on this machine (collectief.standards)");
        return Path.of(System.getProperty("collectief.standards"));
    }

    /** A sample message by its name without extension. */
    public static byte[] sample(String naam) {
        try {
            return Files.readAllBytes(standards().resolve("samples/stuf-zds/" + naam + ".xml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the schema says of the element in the Body of an envelope, as it stands; empty is valid. */
    public static List<String> errors(byte[] envelope) {
        return errors(body(document(envelope)));
    }

    /**
     * The same with the root of version 1.2 around the children: the schema of 1.1 proves little.
     *
     * <p>A message of version 1.2 is held as it stands.
     */
    public static List<String> errorsAs12(byte[] envelope) {
        Element root = body(document(envelope));
        if (!ZKN.equals(root.getNamespaceURI())) {
            return errors(root);
        }
        Document owner = root.getOwnerDocument();
        String naam = ROOTS_1_1.getOrDefault(root.getLocalName(), root.getLocalName());
        Element nieuw = (Element) owner.renameNode(root, ZDS, "ZDS:" + naam);
        if (!ROOTS_1_1.containsKey(root.getLocalName()) && naam.endsWith("_Di02")) {
            for (Element kind : children(nieuw)) {
                owner.renameNode(kind, ZDS, "ZDS:" + kind.getLocalName());
            }
        }
        return errors(nieuw);
    }

    /** What the schema says of one element as root. */
    public static List<String> errors(Element root) {
        standards();
        List<String> fouten = new ArrayList<>();
        Document los = builder().newDocument();
        los.appendChild(los.importNode(root, true));
        Validator validator = Loaded.SCHEMA.newValidator();
        validator.setErrorHandler(new Collector(fouten));
        try {
            validator.validate(new DOMSource(los));
        } catch (SAXException | IOException e) {
            fouten.add(e.getMessage());
        }
        return fouten;
    }

    /** Reads XML without touching anything outside it. */
    public static Document document(byte[] xml) {
        try (InputStream in = new ByteArrayInputStream(xml)) {
            DocumentBuilder builder = builder();
            builder.setErrorHandler(null);
            return builder.parse(in);
        } catch (SAXException e) {
            throw new IllegalArgumentException("xml", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The one element inside the Body. */
    public static Element body(Document envelope) {
        for (Element deel : children(envelope.getDocumentElement())) {
            if (deel.getLocalName().equals("Body")) {
                return children(deel).get(0);
            }
        }
        throw new IllegalArgumentException("Body");
    }

    /** The child elements, in order. */
    public static List<Element> children(Element ouder) {
        List<Element> kinderen = new ArrayList<>();
        for (Node n = ouder.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element element) {
                kinderen.add(element);
            }
        }
        return kinderen;
    }

    private static DocumentBuilder builder() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Compiled once for all tests of a JVM. */
    private static final class Loaded {
        static final javax.xml.validation.Schema SCHEMA = load();

        private static javax.xml.validation.Schema load() {
            try {
                SchemaFactory factory = SchemaFactory.newDefaultInstance();
                factory.setFeature("http://apache.org/xml/features/honour-all-schemaLocations", true);
                factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
                factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
                return factory.newSchema(standards()
                        .resolve("zds-1.2/zds0120/zds0120_msg_totaal.xsd")
                        .toFile());
            } catch (SAXException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private record Collector(List<String> fouten) implements ErrorHandler {
        @Override
        public void warning(SAXParseException e) {
            fouten.add(e.getMessage());
        }

        @Override
        public void error(SAXParseException e) {
            fouten.add(e.getMessage());
        }

        @Override
        public void fatalError(SAXParseException e) {
            fouten.add(e.getMessage());
        }
    }
}
