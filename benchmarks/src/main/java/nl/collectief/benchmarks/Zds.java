package nl.collectief.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import nl.collectief.core.stuf.StufZds;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The official schema of ZDS 1.2, and the message to hold against it. */
@State(Scope.Benchmark)
public class Zds {

    /** Names the folder of the official schemas. */
    static final String STANDARDS = "collectief.standards";

    private static final String TOTAAL = "zds-1.2/zds0120/zds0120_msg_totaal.xsd";

    private @Nullable Schema schema;
    private byte[] bericht = {};

    /** Made by JMH. */
    public Zds() {}

    /** Where the schema lies: in the folder a system property names, else beside the project. */
    static Path totaal() {
        return Path.of(System.getProperty(STANDARDS, "../shared/standards")).resolve(TOTAAL);
    }

    static boolean isPresent() {
        return Files.isRegularFile(totaal());
    }

    Schema schema() {
        return Objects.requireNonNull(schema);
    }

    byte[] bericht() {
        return bericht;
    }

    /** Compiles the schema and takes the message out of its envelope. */
    @Setup
    public void prepare() throws SAXException, IOException, ParserConfigurationException, TransformerException {
        SchemaFactory factory = SchemaFactory.newDefaultInstance();
        factory.setFeature("http://apache.org/xml/features/honour-all-schemaLocations", true);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
        schema = factory.newSchema(totaal().toFile());
        ByteArrayOutputStream envelop = new ByteArrayOutputStream();
        StufZds.creeerZaak(Sample.zaak(), Sample.levering()).schrijf(envelop);
        bericht = zonderEnvelop(envelop.toByteArray());
    }

    private static byte[] zonderEnvelop(byte[] envelop)
            throws SAXException, IOException, ParserConfigurationException, TransformerException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        Element body = (Element) factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(envelop))
                .getDocumentElement()
                .getFirstChild();
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        TransformerFactory.newDefaultInstance()
                .newTransformer()
                .transform(new DOMSource(body.getFirstChild()), new StreamResult(uit));
        return uit.toByteArray();
    }
}
