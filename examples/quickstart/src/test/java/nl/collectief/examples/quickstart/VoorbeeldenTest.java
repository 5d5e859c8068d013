package nl.collectief.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import nl.collectief.core.aanvraag.Profiel;
import nl.collectief.core.dienst.Diensten;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each sample of verhuis shows what its name says, and nothing else. */
class VoorbeeldenTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "verhuizing, ''",
        "verhuizing-te-laat, WAARSCHUWING VRH-021 /verhuisdatum",
        "verhuizing-met-fouten, 'FOUT VRH-020 /verhuisdatum; FOUT VRH-050 /nieuwAdres/postcode; "
                + "FOUT VRH-051 /nieuwAdres/huisnummer; FOUT VRH-032 /gezinsleden/0/relatie; "
                + "FOUT VRH-011 /gezinsleden/1/geboortedatum'",
        "emigratie, WAARSCHUWING VRH-072 /verhuisdatum",
        "toestemming, ''",
        "verblijf-buitenland, ''"
    })
    @DisplayName("the report of a sample, whole and in order")
    void report(String naam, String verwacht) throws IOException {
        try (InputStream json = Files.newInputStream(Path.of("voorbeelden", naam + ".json"))) {
            assertThat(Diensten.vind().lees(json, Profiel.STANDAARD).findings())
                    .extracting(Object::toString)
                    .containsExactlyElementsOf(Arrays.stream(verwacht.split("; "))
                            .filter(regel -> !regel.isEmpty())
                            .toList());
        }
    }
}
