package nl.collectief.benchmarks;

import java.util.concurrent.TimeUnit;
import nl.collectief.core.Check;
import nl.collectief.core.adres.Postcode;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A valid postcode as it is typed: our check, the usual one with a regular expression, and a library. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 4, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class PostcodeBenchmark {

    /** Not final: a constant would be judged once, by the compiler. */
    String postcode = "2628 HJ";

    /** Made by JMH. */
    public PostcodeBenchmark() {}

    /** Ours: also takes other spaces, and tells shape from excluded letters. */
    @Benchmark
    public Check collectief() {
        return Postcode.check(postcode);
    }

    /** What most code does. */
    @Benchmark
    public boolean regex() {
        return OtherRoutes.isPostcodeByRegex(postcode);
    }

    /** Commons Validator: its regular expression validator. */
    @Benchmark
    public boolean commonsValidator() {
        return OtherRoutes.POSTCODE.isValid(postcode);
    }
}
