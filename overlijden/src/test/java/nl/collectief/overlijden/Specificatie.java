package nl.collectief.overlijden;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The text of the specification, for tests that hold the data against it; absent, those tests are skipped. */
final class Specificatie {

    private final List<String> regels;

    private Specificatie(List<String> regels) {
        this.regels = regels;
    }

    static Specificatie lees() throws IOException {
        String map = System.getProperty("collectief.spec", "");
        Path bestand = Path.of(map, "overlijden.md");
        Assumptions.assumeTrue(
                !map.isEmpty() && Files.isRegularFile(bestand), "the specification is not here: set collectief.spec");
        return new Specificatie(Files.readAllLines(bestand));
    }

    /** The cells of the rows of the tables under a heading, up to the next heading of that level or higher. */
    List<List<String>> tabel(String kop) {
        int van = 0;
        while (!regels.get(van).startsWith(kop)) {
            van++;
        }
        return regels.subList(van + 1, regels.size()).stream()
                .takeWhile(regel -> !regel.startsWith("##"))
                .filter(regel -> regel.startsWith("|") && !regel.startsWith("|-"))
                .skip(1)
                .map(regel ->
                        Stream.of(regel.split("\\|")).skip(1).map(String::strip).toList())
                .toList();
    }

    /** Every match of a pattern in the whole text, each once. */
    List<String> alle(String patroon) {
        Pattern zoek = Pattern.compile(patroon);
        return regels.stream()
                .flatMap(regel -> zoek.matcher(regel).results())
                .map(MatchResult::group)
                .distinct()
                .sorted()
                .toList();
    }

    /** The rows of every table whose first cell matches. */
    List<List<String>> rijen(String eersteCel) {
        return regels.stream()
                .filter(regel -> regel.matches("\\| " + eersteCel + " \\|.*"))
                .map(regel ->
                        Stream.of(regel.split("\\|")).skip(1).map(String::strip).toList())
                .toList();
    }

    /** The property paths written as {@code `/a/b`} in a cell, with dots. */
    static List<String> paden(String cel) {
        return Pattern.compile("`/([A-Za-z0-9/]+)(\\[])?`")
                .matcher(cel)
                .results()
                .map(pad -> pad.group(1).replace('/', '.'))
                .toList();
    }
}
