package nl.collectief.core.tabel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("docs/tabellen.md")
class TabelPageTest {

    private static final Path PAGINA = Path.of("../docs/tabellen.md");
    private static final Path RESOURCES = Path.of("src/main/resources/nl/collectief/core/tabel");
    private static final Path SELF = Path.of("src/test/java/nl/collectief/core/tabel/TabelPageTest.java");
    private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

    @Test
    @DisplayName("its generated part is what the tables say")
    void generated() throws IOException {
        assertThat(Files.readString(PAGINA)).isEqualTo(TabelPage.text(PAGINA, RESOURCES));
    }

    @Test
    @DisplayName("every line of its Java stands in this class, and so compiles and is tried")
    void code() throws IOException {
        String eigen = Files.readString(SELF);
        List<String> regels = JAVA.matcher(Files.readString(PAGINA))
                .results()
                .flatMap(blok -> blok.group(1).lines())
                .map(String::strip)
                .toList();
        assertThat(regels).hasSizeGreaterThan(10).allMatch(eigen::contains);
    }

    @Test
    @DisplayName("what its example gives")
    void voorbeeld() {
        Tabel<Gemeente> gemeenten = Tabellen.gemeenten();
        boolean geldig = gemeenten.isValid("0501", LocalDate.of(2022, 12, 31));
        List<Gemeente> keuzelijst = gemeenten.current(LocalDate.of(2026, 7, 1));
        Optional<Gemeente> opvolger = gemeenten.successor("1684", LocalDate.of(2026, 7, 1));
        List<Gemeente> gevonden = gemeenten.byName("sudwest-fryslan");
        LocalDate stand = gemeenten.info().stateDate();
        assertThat(geldig).isTrue();
        assertThat(keuzelijst).hasSize(342);
        assertThat(opvolger).map(Gemeente::code).contains("1982");
        assertThat(gevonden).extracting(Gemeente::code).containsExactly("1900");
        assertThat(stand).isEqualTo("2025-11-20");
    }

    /** The source of the page. */
    public static final class EigenTabellen implements TabelSource {
        @Override
        public InputStream open(String naam) {
            return EigenTabellen.class.getResourceAsStream(naam);
        }
    }

    @Test
    @DisplayName("the source of the page hands out what lies beside it, here the table of core itself")
    void bron() {
        Tabel<Gemeente> tabel = TabelLoader.newest("gemeenten.tabel", Gemeente::van, List.of(new EigenTabellen()));
        assertThat(tabel.rows()).isEqualTo(Tabellen.gemeenten().rows());
    }
}
