package nl.collectief.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import nl.collectief.core.aanvraag.Profiel;
import nl.collectief.core.validation.Report;
import nl.collectief.overlijden.AangifteOverlijden;
import nl.collectief.overlijden.OverlijdenDienst;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A full aangifte overlijden: judged as a record, and read from JSON and judged. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class OverlijdenBenchmark {

    private final OverlijdenDienst dienst = new OverlijdenDienst();
    private final byte[] json = lees("/begrafenis.json");
    private final AangifteOverlijden aangifte = Objects.requireNonNull(report().aanvraag());

    /** Made by JMH. */
    public OverlijdenBenchmark() {}

    /** The report on a record. */
    @Benchmark
    public Report<AangifteOverlijden> validate() {
        return dienst.validate(aangifte);
    }

    /** The report of the tolerant reader from JSON. */
    @Benchmark
    public Report<AangifteOverlijden> report() {
        return dienst.lees(new ByteArrayInputStream(json), Profiel.STANDAARD);
    }

    private static byte[] lees(String naam) {
        try (InputStream in = Objects.requireNonNull(OverlijdenBenchmark.class.getResourceAsStream(naam))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
