package nl.collectief.core.tabel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The table resources are what the facts say; skipped where the facts are not at hand")
class TabelResourcesTest {

    private static final Path RESOURCES = Path.of("src/main/resources/nl/collectief/core/tabel");
    private static final Path FEITEN = Path.of(Objects.requireNonNullElse(System.getProperty("collectief.data"), ""));

    @BeforeEach
    void feiten() {
        assumeTrue(Files.exists(FEITEN.resolve("SOURCES.md")), "collectief.data");
    }

    static List<Path> resources() throws IOException {
        return TabelWriter.tables(RESOURCES);
    }

    static List<Tabel<?>> tabellen() {
        return Tabellen.all();
    }

    private static String bestand(Tabel<?> tabel) throws IOException {
        for (Path resource : resources()) {
            if (Files.readString(resource).contains("table: " + tabel.info().number() + "\n")) {
                return resource.getFileName().toString().replace(".tabel", ".csv");
            }
        }
        throw new AssertionError(tabel);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("resources")
    @DisplayName("a resource is exactly what the tool makes of the facts")
    void gelijk(Path resource) throws IOException {
        assertThat(Files.readString(resource)).isEqualTo(TabelWriter.text(resource, FEITEN));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tabellen")
    @DisplayName("the state date is that of SOURCES.md")
    void stand(Tabel<?> tabel) throws IOException {
        String stand = tabel.info().number().equals("34-iso")
                ? "derived Nov 2026"
                : tabel.info().stateDate().toString();
        String bestand = bestand(tabel);
        assertThat(Files.readAllLines(FEITEN.resolve("SOURCES.md")))
                .anyMatch(regel -> regel.startsWith("| " + bestand + " ") && regel.contains(stand));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tabellen")
    @DisplayName("core-types 17.2: validity agrees with comparing dates by hand, on the days around every boundary")
    void geldigheid(Tabel<?> tabel) throws IOException {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(FEITEN.resolve(bestand(tabel)))) {
            List<NamedCsvRecord> rijen = csv.stream().toList();
            assertThat(tabel.rows()).hasSameSizeAs(rijen);
            rijen.forEach(rij -> geldigheid(tabel, rij));
        }
    }

    private static void geldigheid(Tabel<?> tabel, NamedCsvRecord rij) {
        String code = rij.getField("code");
        assertThat(tabel.find(code).orElseThrow().omschrijving()).isEqualTo(rij.getField("omschrijving"));
        String ingang = rij.findField("datumIngang").orElse("");
        String einde = rij.findField("datumEinde").orElse("");
        boolean gemeente =
                !tabel.info().number().equals("33") || !List.of("0000", "1999").contains(code);
        for (String grens : List.of(ingang, einde, "1900-01-01", "2026-07-01")) {
            LocalDate dag = grens.isEmpty() ? LocalDate.EPOCH : LocalDate.parse(grens);
            for (LocalDate d : List.of(dag.minusDays(1), dag, dag.plusDays(1))) {
                // ISO dates compare as text
                boolean geldig = gemeente
                        && (ingang.isEmpty() || ingang.compareTo(d.toString()) <= 0)
                        && (einde.isEmpty() || d.toString().compareTo(einde) < 0);
                assertThat(tabel.isValid(code, d)).as("%s on %s", code, d).isEqualTo(geldig);
            }
        }
    }
}
