package nl.collectief.benchmarks;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javax.xml.stream.XMLStreamException;
import javax.xml.transform.stream.StreamSource;
import nl.collectief.benchmarks.byhand.HandWritten;
import nl.collectief.core.aanvraag.Profiel;
import nl.collectief.core.stuf.Levering;
import nl.collectief.core.stuf.StufZds;
import nl.collectief.core.validation.FindingInterpolator;
import nl.collectief.core.validation.Report;
import nl.collectief.core.zaak.Zaak;
import nl.collectief.overlijden.AangifteOverlijden;
import nl.collectief.overlijden.OverlijdenDienst;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One full, valid aangifte: what it costs to judge it, to read it and to write its message. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 4, time = 1)
public class AangifteBenchmark {

    private final AangifteOverlijden aangifte = Sample.aangifte();
    private final byte[] json = Sample.json();
    private final Zaak zaak = Sample.zaak();
    private final Levering levering = Sample.levering();
    private final String referentienummer = StufZds.creeerZaak(zaak, levering).referentienummer();
    private final JsonMapper mapper = new JsonMapper();
    private final OverlijdenDienst dienst = new OverlijdenDienst();
    private final ValidatorFactory factory = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(FindingInterpolator.van(dienst.teksten(), Locale.ROOT))
            .buildValidatorFactory();
    private final Validator validator = factory.getValidator();

    /** Made by JMH. */
    public AangifteBenchmark() {}

    /** A benchmark of what is refused would measure something else. */
    @Setup
    public void isValid() {
        if (!dienst.validate(aangifte).findings().isEmpty()) {
            throw new IllegalStateException(dienst.validate(aangifte).findings().toString());
        }
    }

    /** Closes the factory of Bean Validation. */
    @TearDown
    public void close() {
        factory.close();
    }

    /** The same checks as plain ifs, that give no more than IDs. */
    @Benchmark
    public List<String> aWrittenByHand() {
        return HandWritten.check(aangifte);
    }

    /** Our validation of a record. */
    @Benchmark
    public Report<AangifteOverlijden> bValidate() {
        return dienst.validate(aangifte);
    }

    /** Our report and record from JSON. */
    @Benchmark
    public Report<AangifteOverlijden> cReadAndValidate() {
        return dienst.lees(new ByteArrayInputStream(json), Profiel.STANDAARD);
    }

    /** The part of it that any reader of JSON has. */
    @Benchmark
    public JsonNode cParseAlone() {
        return mapper.readTree(json);
    }

    /** The message of the case by hand. */
    @Benchmark
    public byte[] dRawStax() throws XMLStreamException {
        ByteArrayOutputStream uit = new ByteArrayOutputStream(8192);
        new RawCreeerZaak(uit).schrijf(zaak, levering, referentienummer);
        return uit.toByteArray();
    }

    /** The same bytes by our encoder, which checks the case first. */
    @Benchmark
    public byte[] eEncoder() throws IOException {
        ByteArrayOutputStream uit = new ByteArrayOutputStream(8192);
        StufZds.creeerZaak(zaak, levering).schrijf(uit);
        return uit.toByteArray();
    }

    /** The official schema, compiled before, on the message without its envelope. */
    @Benchmark
    public void fXmlSchema(Zds zds) throws IOException, SAXException {
        zds.schema().newValidator().validate(new StreamSource(new ByteArrayInputStream(zds.bericht())));
    }

    /** Our validation through a Bean Validation engine. */
    @Benchmark
    public Set<?> gBeanValidation() {
        return validator.validate(aangifte);
    }
}
