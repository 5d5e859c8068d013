package nl.collectief.core.tabel;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Makes the rows of the table resources from a folder of facts, one CSV for each:
 * {@code mvn -Ptabellen -pl core -am process-test-classes -Dcollectief.data=FOLDER}.
 *
 * <p>The lines above the rows are written by hand and stay: who refreshes the facts raises the state date there.
 */
final class TabelWriter {

    private static final Set<String> DATES = Set.of("datumIngang", "datumEinde");

    private TabelWriter() {}

    /**
     * Writes all tables anew, and the page about them.
     *
     * @param args the folder of the facts, the folder of the resources, the page
     */
    public static void main(String[] args) throws IOException {
        for (Path tabel : tables(Path.of(args[1]))) {
            Files.writeString(tabel, text(tabel, Path.of(args[0])));
        }
        Path pagina = Path.of(args[2]);
        Files.writeString(pagina, TabelPage.text(pagina, Path.of(args[1])));
    }

    /** The resources of a folder. */
    static List<Path> tables(Path map) throws IOException {
        try (Stream<Path> bestanden = Files.list(map)) {
            return bestanden
                    .filter(bestand -> bestand.toString().endsWith(".tabel"))
                    .sorted()
                    .toList();
        }
    }

    /** A resource as the facts say it must be. */
    static String text(Path tabel, Path feiten) throws IOException {
        List<String> kop = Files.readAllLines(tabel).stream()
                .takeWhile(regel -> !regel.isEmpty())
                .toList();
        List<String> regels = new ArrayList<>(kop);
        regels.add("");
        List<String> kolommen = columns(kop);
        Path csv = feiten.resolve(tabel.getFileName().toString().replace(".tabel", ".csv"));
        try (CsvReader<NamedCsvRecord> lezer = CsvReader.builder().ofNamedCsvRecord(csv)) {
            lezer.stream()
                    .sorted(Comparator.comparing(rij -> rij.getField("code")))
                    .map(rij -> line(rij, kolommen))
                    .forEach(regels::add);
        }
        return String.join("\n", regels) + "\n";
    }

    private static List<String> columns(List<String> kop) {
        String kolommen = kop.stream()
                .filter(regel -> regel.startsWith("columns: "))
                .findFirst()
                .orElseThrow();
        return List.of(kolommen.substring("columns: ".length()).split(" "));
    }

    private static String line(NamedCsvRecord rij, List<String> kolommen) {
        List<String> waarden = new ArrayList<>();
        for (String kolom : kolommen) {
            String waarde = rij.getField(kolom);
            if (waarde.indexOf('|') >= 0) {
                throw new IllegalStateException(kolom);
            }
            waarden.add(DATES.contains(kolom) ? waarde.replace("-", "") : waarde);
        }
        return String.join("|", waarden).replaceFirst("\\|+$", "");
    }
}
