package nl.collectief.core.tabel;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Makes the table resources from a folder of facts: {@code mvn -pl core test-compile exec:java@tabellen}. */
final class TabelWriter {

    private static final String LICENCE = "facts, retyped in this format; the repositories they came by are EUPL";

    private TabelWriter() {}

    /**
     * Writes all tables.
     *
     * @param args the folder of the facts, the folder of the resources
     */
    public static void main(String[] args) throws IOException {
        for (TabelFacts tabel : TabelFacts.values()) {
            Files.writeString(Path.of(args[1], tabel.resource()), text(tabel, Path.of(args[0])));
        }
    }

    /** The resource of a table. */
    static String text(TabelFacts tabel, Path feiten) throws IOException {
        TabelFacts.TabelHeader kop = tabel.kop();
        List<String> kolommen = Stream.concat(Stream.of("code", "omschrijving"), kop.kolommen().stream())
                .toList();
        List<String> regels = new ArrayList<>(List.of(
                "# Collectief tabel 1",
                "table: " + kop.number(),
                "name: " + kop.name(),
                "source: " + kop.source(),
                "stateDate: " + kop.stateDate(),
                "licence: " + LICENCE,
                "columns: " + String.join(" ", kolommen),
                ""));
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(feiten.resolve(tabel.csv()))) {
            csv.stream()
                    .sorted(Comparator.comparing(rij -> rij.getField("code")))
                    .map(rij -> regel(rij, kolommen))
                    .forEach(regels::add);
        }
        return String.join("\n", regels) + "\n";
    }

    private static String regel(NamedCsvRecord rij, List<String> kolommen) {
        StringBuilder regel = new StringBuilder();
        for (String kolom : kolommen) {
            String waarde = rij.getField(kolom);
            if (waarde.indexOf('|') >= 0) {
                throw new IllegalStateException(kolom);
            }
            regel.append(kolom.equals("code") ? "" : "|")
                    .append(
                            kolom.equals("datumIngang") || kolom.equals("datumEinde")
                                    ? waarde.replace("-", "")
                                    : waarde);
        }
        return regel.toString().replaceFirst("\\|+$", "");
    }
}
