package nl.collectief.benchmarks;

import java.util.concurrent.TimeUnit;
import nl.collectief.core.Check;
import nl.collectief.core.identificatie.Bsn;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A valid burgerservicenummer as it is typed: our check, the usual one with a regular expression, and a library. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 4, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class ElfproefBenchmark {

    /** Not final: a constant would be judged once, by the compiler. */
    String bsn = "999993653";

    /** Made by JMH. */
    public ElfproefBenchmark() {}

    /** Ours: also takes separators and a missing zero, and tells shape from check digit. */
    @Benchmark
    public Check collectief() {
        return Bsn.check(bsn);
    }

    /** What most code does. */
    @Benchmark
    public boolean regex() {
        return OtherRoutes.isBsnByRegex(bsn);
    }

    /** Commons Validator: its code validator, with its modulus check told the weights. */
    @Benchmark
    public boolean commonsValidator() {
        return OtherRoutes.BSN.isValid(bsn);
    }
}
