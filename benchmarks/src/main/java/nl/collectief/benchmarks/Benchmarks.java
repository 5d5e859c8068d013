package nl.collectief.benchmarks;

import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks with the options of JMH; without the official schemas the one that reads them is left out. */
public final class Benchmarks {

    private Benchmarks() {}

    /** Arguments: those of JMH, such as {@code AangifteBenchmark} or {@code -prof gc}. */
    public static void main(String... args) throws RunnerException, CommandLineOptionException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .parent(new CommandLineOptions(args))
                .jvmArgsAppend("-D" + Zds.STANDARDS + "=" + System.getProperty(Zds.STANDARDS, "../shared/standards"));
        if (!Zds.isPresent()) {
            System.out.println("Left out: fXmlSchema. The official schemas are not at " + Zds.totaal() + "; -D"
                    + Zds.STANDARDS + " names their folder.");
            options.exclude("fXmlSchema");
        }
        new Runner(options.build()).run();
    }
}
