package nl.collectief.core.tabel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("core-types 15: a user brings a newer table without a release")
class TabelSourceTest {

    private static final String TABEL = """
            # Collectief tabel 1
            table: 33
            name: Gemeenten
            source: RvIG, brought by a user
            stateDate: %s
            licence: none
            columns: code omschrijving datumIngang datumEinde nieuweCode

            0402|Hilversum
            1696|Wijdemeren|20020101|20270101|0402
            """;

    /** A source as a user writes it. */
    public static final class Hilversum implements TabelSource {
        @Override
        public InputStream open(String naam) {
            return naam.equals("gemeenten.tabel") ? stream(TABEL.formatted("2027-01-02")) : null;
        }
    }

    private static InputStream stream(String tekst) {
        return new ByteArrayInputStream(tekst.getBytes(StandardCharsets.UTF_8));
    }

    private static Tabel<Gemeente> nieuwste(String... teksten) {
        List<TabelSource> bronnen = Stream.of(teksten)
                .map(tekst -> (TabelSource) naam -> stream(tekst))
                .toList();
        return TabelLoader.newest("gemeenten.tabel", Gemeente::van, bronnen);
    }

    @ParameterizedTest(name = "{0}: {1} rows")
    @CsvSource({"2025-11-19, 1479", "2025-11-20, 2", "2027-01-02, 2"})
    @DisplayName("the latest state date wins, and of equal ones the user")
    void nieuwste(String stand, int rijen) {
        assertThat(nieuwste(TABEL.formatted(stand)).rows()).hasSize(rijen);
    }

    @Test
    @DisplayName("of several sources the latest, of equal ones the first")
    void meer() {
        String eerste = TABEL.formatted("2027-01-02").replace("brought", "first brought");
        String tweede = TABEL.formatted("2027-01-02");
        String oud = TABEL.formatted("2026-01-02");
        assertThat(nieuwste(oud, eerste, tweede).info().source()).isEqualTo("RvIG, first brought by a user");
    }

    @Test
    @DisplayName("a source without the table leaves ours")
    void zonder() {
        TabelSource leeg = naam -> null;
        assertThat(TabelLoader.newest("gemeenten.tabel", Gemeente::van, List.of(leeg))
                        .rows())
                .hasSize(1479);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "# Collectief tabel 1; # Collectief tabel 2; gemeenten.tabel:1: format",
                "name: Gemeenten; name Gemeenten; gemeenten.tabel:3: header",
                "stateDate: 2027-01-02; stateDate: 2027-01; gemeenten.tabel:8: stateDate",
                "licence: none; x: y; gemeenten.tabel:8: licence",
                "0402|Hilversum; |Hilversum; gemeenten.tabel:9: code",
                "0402|Hilversum; 0402|Hilversum|||||; gemeenten.tabel:9: more values than columns",
                "20270101; 20270230; gemeenten.tabel:10: datumEinde",
                "20020101; 20020100; gemeenten.tabel:10: datumIngang",
                "1696|Wijdemeren; 0402|Wijdemeren; gemeenten.tabel: code 0402 twice",
                "20270101|0402; 20270101|9999; gemeenten.tabel: nieuweCode 9999 is not in the table",
                "20270101|0402; 20270101|1696; gemeenten.tabel: nieuweCode 1696 leads to itself",
                "table: 33; table: 34; gemeenten.tabel: table 34",
            })
    @DisplayName("a mistake in a table is told with its line")
    void fout(String goed, String fout, String melding) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> nieuwste(TABEL.formatted("2027-01-02").replace(goed, fout)))
                .withMessage(melding);
    }

    @Test
    @DisplayName("ServiceLoader finds the source when the table is first asked for")
    void serviceLoader(@TempDir Path map) throws Exception {
        Path diensten = Files.createDirectories(map.resolve("META-INF/services"));
        Files.writeString(diensten.resolve(TabelSource.class.getName()), Hilversum.class.getName());
        try (URLClassLoader lader = new URLClassLoader(klassenpad(map), ClassLoader.getPlatformClassLoader())) {
            assertThat(tabel(lader, "gemeenten")).isEqualTo("Tabel[33, 2027-01-02]");
            assertThat(tabel(lader, "landen")).isEqualTo("Tabel[34, 2025-11-20]");
        }
    }

    private static String tabel(ClassLoader lader, String naam) throws ReflectiveOperationException {
        return lader.loadClass(Tabellen.class.getName())
                .getMethod(naam)
                .invoke(null)
                .toString();
    }

    private static URL[] klassenpad(Path extra) throws IOException {
        String paden = System.getProperty("java.class.path") + File.pathSeparator + extra;
        return Stream.of(paden.split(File.pathSeparator, -1))
                .map(TabelSourceTest::url)
                .toArray(URL[]::new);
    }

    private static URL url(String pad) {
        try {
            return Path.of(pad).toUri().toURL();
        } catch (MalformedURLException e) {
            throw new AssertionError(e);
        }
    }
}
