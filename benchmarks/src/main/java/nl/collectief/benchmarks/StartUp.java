package nl.collectief.benchmarks;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.collectief.benchmarks.FirstReport.Route;

/**
 * Prints how long a fresh JVM takes for its first report, beyond one that makes none: the median of several.
 *
 * <p>Each also with an AppCDS archive, which keeps the classes of an earlier run.
 */
public final class StartUp {

    private static final List<Route> ROUTES = List.of(Route.EMPTY, Route.VALIDATE, Route.READ, Route.BEAN_VALIDATION);

    private StartUp() {}

    /** Argument: how many JVMs of each kind; 10 when it is left out. */
    public static void main(String... args) throws IOException, InterruptedException {
        int rounds = args.length == 0 ? 10 : Integer.parseInt(args[0]);
        Path folder = Files.createTempDirectory("collectief");
        Path archive = folder.resolve("classes.jsa");
        try {
            milliseconds(Route.ALL, "-XX:ArchiveClassesAtExit=" + archive);
            Map<Route, double[]> plain = new EnumMap<>(Route.class);
            Map<Route, double[]> archived = new EnumMap<>(Route.class);
            for (int round = 0; round < rounds; round++) {
                for (Route route : ROUTES) {
                    plain.computeIfAbsent(route, r -> new double[rounds])[round] = milliseconds(route, "-Xshare:auto");
                    archived.computeIfAbsent(route, r -> new double[rounds])[round] =
                            milliseconds(route, "-XX:SharedArchiveFile=" + archive);
                }
            }
            print(plain, archived);
        } finally {
            Files.deleteIfExists(archive);
            Files.delete(folder);
        }
    }

    private static double milliseconds(Route route, String option) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add(option);
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(FirstReport.class.getName(), route.name()));
        long begin = System.nanoTime();
        int exit = new ProcessBuilder(command)
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD)
                .start()
                .waitFor();
        if (exit != 0) {
            throw new IllegalStateException(route + " ended with " + exit);
        }
        return (System.nanoTime() - begin) / 1e6;
    }

    private static void print(Map<Route, double[]> plain, Map<Route, double[]> archived) {
        double empty = median(plain, Route.EMPTY);
        System.out.println("| first report | ms | beyond an empty JVM | ms with AppCDS | beyond an empty JVM |");
        System.out.println("|---|---|---|---|---|");
        for (Route route : ROUTES) {
            double alone = median(plain, route);
            double shared = median(archived, route);
            System.out.printf(
                    "| %s | %.0f | %.0f | %.0f | %.0f |%n",
                    route.title(), alone, alone - empty, shared, shared - empty);
        }
    }

    private static double median(Map<Route, double[]> times, Route route) {
        double[] sorted = times.getOrDefault(route, new double[0]).clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
