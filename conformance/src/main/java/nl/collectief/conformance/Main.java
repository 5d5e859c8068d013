package nl.collectief.conformance;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import nl.collectief.core.dienst.Diensten;
import org.jspecify.annotations.Nullable;

/**
 * The command line: runs the acceptance cases and tells which failed.
 *
 * <p>Exit code 0: every case passed; 1: a case failed; 2: wrong arguments, or no such case; 3: the product could not be
 * started.
 */
public final class Main {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final String USAGE = """
            Runs the acceptance cases of every service on the class path.

            Arguments: [--form <key>] [--case <name>] [--list] [-- <command> [<argument> ...]]

              --form <key>    only the cases of one form, such as aangifteOverlijden
              --case <name>   only one case, such as OVL-C01
              --list          name the cases and run none
              -- <command>    the product under test: reads {"verzoek": .., "profiel": ..} on each line of its input
                              and writes {"bevindingen": [{"id": .., "ernst": .., "plaats": ..}], "afgeleid": {}} on
                              one line; without it the services of this library are tested

            Exit code: 0 every case passed; 1 a case failed; 2 wrong arguments or no such case; 3 the product could not
            be started.
            """;

    private final PrintStream uit;
    private @Nullable String form;
    private @Nullable String naam;
    private boolean list;
    private final List<String> command = new ArrayList<>();

    private Main(PrintStream uit) {
        this.uit = uit;
    }

    /** Runs the cases and ends the virtual machine with the exit code. */
    @SuppressWarnings("SystemOut") // a command line speaks there
    public static void main(String... args) {
        System.exit(run(System.out, args));
    }

    static int run(PrintStream uit, String... args) {
        Main main = new Main(uit);
        if (!main.parse(new ArrayDeque<>(List.of(args)))) {
            uit.print(USAGE);
            return 2;
        }
        List<ConformanceCase> cases = ConformanceCases.van(Diensten.vind()).stream()
                .filter(geval -> main.form == null || geval.formulier().equals(main.form))
                .filter(geval -> main.naam == null || geval.naam().equals(main.naam))
                .toList();
        if (cases.isEmpty()) {
            uit.println("no such case");
            return 2;
        }
        return main.list ? main.list(cases) : main.test(cases);
    }

    private boolean parse(Deque<String> args) {
        while (!args.isEmpty()) {
            String arg = args.pop();
            if (arg.equals("--")) {
                command.addAll(args);
                return !command.isEmpty();
            } else if (arg.equals("--list")) {
                list = true;
            } else if (arg.equals("--form") && !args.isEmpty()) {
                form = args.pop();
            } else if (arg.equals("--case") && !args.isEmpty()) {
                naam = args.pop();
            } else {
                return false;
            }
        }
        return true;
    }

    private int list(List<ConformanceCase> cases) {
        cases.forEach(uit::println);
        return 0;
    }

    private int test(List<ConformanceCase> cases) {
        if (command.isEmpty()) {
            return tell(Conformance.run(Conformance.ownServices(), cases));
        }
        try (ProcessSystem product = ProcessSystem.start(command, PATIENCE)) {
            return tell(Conformance.run(product, cases));
        } catch (IOException e) {
            uit.println("the product could not be started: " + e.getMessage());
            return 3;
        }
    }

    private int tell(ConformanceResult result) {
        result.failed().forEach(uit::println);
        uit.println(result.summary());
        return result.passed() ? 0 : 1;
    }
}
