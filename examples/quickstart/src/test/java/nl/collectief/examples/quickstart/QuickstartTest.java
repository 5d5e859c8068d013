package nl.collectief.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.collectief.testkit.Schema;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The program as a reader of the README runs it. */
class QuickstartTest {

    private static final Path VOORBEELDEN = Path.of("voorbeelden");
    private static final Path VERWACHT = Path.of("src/test/resources/verwacht");

    @TempDir
    Path map;

    private final ByteArrayOutputStream gezegd = new ByteArrayOutputStream();

    private int run(Path aanvraag, String taal) throws IOException {
        String berichten = map.resolve("berichten").toString();
        return Quickstart.run(
                new PrintStream(gezegd, true, StandardCharsets.UTF_8), aanvraag.toString(), taal, berichten);
    }

    /** What was printed, with the folder of this test by a name that is always the same. */
    private String gezegd() {
        return gezegd.toString(StandardCharsets.UTF_8)
                .replace(System.lineSeparator(), "\n")
                .replace(map.resolve("berichten").toString(), "MAP");
    }

    private List<Path> berichten() throws IOException {
        Path berichten = map.resolve("berichten");
        if (!Files.isDirectory(berichten)) {
            return List.of();
        }
        try (Stream<Path> bestanden = Files.list(berichten)) {
            return bestanden.sorted().toList();
        }
    }

    private List<String> namen() throws IOException {
        return berichten().stream()
                .map(bericht -> bericht.getFileName().toString())
                .toList();
    }

    static List<Arguments> voorbeelden() throws IOException {
        try (Stream<Path> bestanden = Files.list(VOORBEELDEN)) {
            return bestanden
                    .map(bestand -> bestand.getFileName().toString())
                    .filter(naam -> naam.endsWith(".json") && !naam.equals("levering.json"))
                    .sorted()
                    .map(naam -> naam.replace(".json", ""))
                    .flatMap(naam -> Stream.of("nl", "en").map(taal -> Arguments.of(naam, taal)))
                    .toList();
        }
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("voorbeelden")
    @DisplayName("every sample prints exactly this, and has messages when it holds no fout")
    void voorbeeld(String naam, String taal) throws IOException {
        int code = run(VOORBEELDEN.resolve(naam + ".json"), taal);
        assertThat(gezegd()).isEqualTo(Files.readString(VERWACHT.resolve(naam + "." + taal + ".txt")));
        assertThat(code).isEqualTo(berichten().isEmpty() ? 1 : 0);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("voorbeelden")
    @DisplayName("the messages of a sample are valid against the official schema")
    void schema(String naam, String taal) throws IOException {
        Schema.standards();
        run(VOORBEELDEN.resolve(naam + ".json"), taal);
        for (Path bericht : berichten()) {
            assertThat(Schema.errors(Files.readAllBytes(bericht)))
                    .as(bericht.toString())
                    .isEmpty();
        }
    }

    @Test
    @DisplayName("no such file, a folder, an unknown language and no argument are said in words")
    void verkeerd() throws IOException {
        assertThat(run(Path.of("weg.json"), "nl")).isEqualTo(2);
        assertThat(run(VOORBEELDEN, "en")).isEqualTo(2);
        assertThat(run(VOORBEELDEN.resolve("begrafenis.json"), "fr")).isEqualTo(2);
        assertThat(Quickstart.run(new PrintStream(gezegd, true, StandardCharsets.UTF_8)))
                .isEqualTo(2);
        String gebruik = "Gebruik: <aanvraag.json> [nl|en] [map]  /  Usage: <request.json> [nl|en] [folder]\n";
        assertThat(gezegd())
                .isEqualTo("Dit bestand is er niet: weg.json\n" + "There is no such file: voorbeelden\n" + gebruik
                        + gebruik);
    }

    @Test
    @DisplayName("JSON that cannot be read gives a report like any other request, and a hint")
    void onleesbaar() throws IOException {
        Path aanvraag = Files.writeString(map.resolve("stuk.json"), "{\"formulier\": ");
        assertThat(run(aanvraag, "nl")).isOne();
        assertThat(gezegd()).contains("FRM.envelop.antwoorden.vorm").endsWith("""
                Is dit een aanvraag in JSON? Voorbeelden staan in examples/quickstart/voorbeelden.
                """);
    }

    private Path kopie(String... bestanden) throws IOException {
        for (String bestand : bestanden) {
            Files.copy(VOORBEELDEN.resolve(bestand), map.resolve(bestand));
        }
        return Files.copy(VOORBEELDEN.resolve("begrafenis.json"), map.resolve("begrafenis.json"));
    }

    @Test
    @DisplayName("ZDS-B13: a file that does not lie beside the request stops the case before a message is written")
    void zonderBestand() throws IOException {
        assertThat(run(kopie("machtiging.pdf"), "nl")).isOne();
        assertThat(gezegd())
                .contains("Er is geen bericht gemaakt.\nFOUT         /documenten/0/inhoud\n")
                .contains("ZDS-B13");
        assertThat(berichten()).isEmpty();
    }

    @Test
    @DisplayName("without a number of the case only the question for one is written, without one of a document its own")
    void zonderNummers() throws IOException {
        Path aanvraag = kopie("verklaring-van-overlijden.pdf", "machtiging.pdf");
        String levering = Files.readString(VOORBEELDEN.resolve("levering.json"));
        Path eigen = map.resolve("levering.json");
        Files.writeString(eigen, levering.replaceAll("(\"zaakIdentificatie\": )\"[^\"]*\"", "$1null"));
        assertThat(run(aanvraag, "nl")).isZero();
        assertThat(namen()).containsExactly("1-zaaknummer.xml");
        Files.writeString(eigen, levering.replaceAll("(?s),\\s*\"documentIdentificaties.*?]", ""));
        assertThat(run(aanvraag, "nl")).isZero();
        assertThat(namen())
                .containsExactly("1-zaak.xml", "1-zaaknummer.xml", "2-documentnummer.xml", "3-documentnummer.xml");
    }

    @Test
    @DisplayName("a mistake in levering.json is said in words")
    void leveringStuk() throws IOException {
        Path aanvraag = kopie();
        Files.writeString(map.resolve("levering.json"), "{\"zender\": 1");
        assertThat(run(aanvraag, "en")).isEqualTo(2);
        assertThat(gezegd()).contains("levering.json is wrong: ");
    }
}
