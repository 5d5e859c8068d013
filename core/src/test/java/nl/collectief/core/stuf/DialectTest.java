package nl.collectief.core.stuf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.collectief.core.json.Json;
import nl.collectief.core.json.JsonError;
import nl.collectief.core.json.ReadLimits;
import nl.collectief.testkit.Schema;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Dialects")
class DialectTest {

    static Dialect dialect(String json) {
        return Dialect.lees("eigen", new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    static List<String> namen() {
        return Dialect.namen();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("namen")
    @DisplayName("messages 5: each that comes with the library loads and has every key of the table")
    void sleutels(String naam) throws IOException, JsonError {
        assertThat(Dialect.van(naam).naam()).isEqualTo(naam);
        try (InputStream in = Dialect.class.getResourceAsStream("dialecten/" + naam + ".json")) {
            Map<?, ?> boom = (Map<?, ?>) Json.lees(in, ReadLimits.INRICHTING);
            Set<String> sleutels = new TreeSet<>();
            boom.keySet().forEach(sleutel -> sleutels.add((String) sleutel));
            assertThat(sleutels).isEqualTo(tabel());
        }
    }

    /** The keys in the first column of the table of messages 5. */
    private static Set<String> tabel() throws IOException {
        Schema.standards();
        String spec = Files.readString(Path.of(System.getProperty("collectief.spec"), "messages.md"));
        String hoofdstuk = spec.substring(spec.indexOf("## 5. Dialects"), spec.indexOf("`(!)` = breaks both"));
        Set<String> sleutels = new TreeSet<>();
        for (String regel : hoofdstuk.lines().filter(r -> r.startsWith("| `")).toList()) {
            Matcher naam = Pattern.compile("`([A-Za-z0-9]+)`").matcher(regel.split("\\|")[1]);
            while (naam.find()) {
                sleutels.add(naam.group(1));
            }
        }
        return sleutels;
    }

    @Test
    @DisplayName("docs/stuf-zds.md tells every key and every rule of the check, and reads as the code does")
    void handleiding() throws IOException {
        String tekst = Files.readString(Path.of("..", "docs", "stuf-zds.md"));
        try (InputStream in = Dialect.class.getResourceAsStream("dialecten/zdsv12.json")) {
            String json = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Pattern.compile("\"(\\w+)\":")
                    .matcher(json)
                    .results()
                    .forEach(sleutel -> assertThat(tekst).contains("`" + sleutel.group(1) + "`"));
        }
        for (ZdsRule regel : ZdsRule.values()) {
            assertThat(tekst).contains("| " + regel.id() + " |");
        }
        assertThat(Dialect.namen()).allMatch(naam -> tekst.contains("| `" + naam + "` |"));
    }

    @Test
    @DisplayName("messages 5: an empty dialect is the standard as written")
    void leeg() {
        Dialect leeg = dialect("{}");
        Dialect standaard = Dialect.van("zdsv12");
        assertThat(leeg.wire()).isEqualTo(standaard.wire());
        assertThat(leeg.naming()).isEqualTo(standaard.naming());
        assertThat(leeg.placing()).isEqualTo(standaard.placing());
        assertThat(leeg.options()).isEqualTo(standaard.options());
        assertThat(leeg.faultTexts()).isEqualTo(standaard.faultTexts());
    }

    @Test
    @DisplayName("messages 5: zdsv11 is zdsv12 in version 1.1")
    void elf() {
        Dialect oud = Dialect.van("zdsv11");
        Dialect nieuw = Dialect.van("zdsv12");
        assertThat(oud.versie()).isEqualTo(Versie.ZDS_1_1);
        assertThat(nieuw.versie()).isEqualTo(Versie.ZDS_1_2);
        assertThat(oud.naming()).isEqualTo(nieuw.naming());
        assertThat(oud.placing()).isEqualTo(nieuw.placing());
        assertThat(oud.options()).isEqualTo(nieuw.options());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"verzie\": \"1.2\"} | verzie",
                "{\"versie\": \"1.3\"} | versie",
                "{\"versie\": 1.2} | versie",
                "{\"versie\": null} | versie",
                "{\"soapActionKaal\": \"yes\"} | soapActionKaal",
                "{\"tijdstipPrecisie\": 16} | tijdstipPrecisie",
                "{\"lijstVorm\": \"PUNT\"} | lijstVorm",
                "{\"zaakobjecten\": [\"adres\", \"boom\"]} | zaakobjecten",
                "{\"zaakobjecten\": \"geen\"} | zaakobjecten",
                "{\"contactVorm\": {\"fax\": \"x\"}} | contactVorm",
                "{\"contactVorm\": {}} | contactVorm",
                "{\"betaalExtra\": {\"ordernummer\": \"\"}} | betaalExtra",
                "{\"naamPrefix\": 7} | naamPrefix",
                "{\"startdatumMoment\": \"\"} | startdatumMoment",
                "{\"documentMaximum\": 0} | documentMaximum",
                "{\"documentMaximum\": 1073741825} | documentMaximum",
                "{\"documentMaximum\": 1.5} | documentMaximum",
                "{\"bestaatAlTekst\": \"tekst\"} | bestaatAlTekst",
                "{\"bestaatAlTekst\": [1]} | bestaatAlTekst"
            })
    @DisplayName("messages 5: a key or value outside the table fails when it is read, and the message names the key")
    void verkeerd(String json, String sleutel) {
        assertThatIllegalArgumentException().isThrownBy(() -> dialect(json)).withMessage("dialect eigen: " + sleutel);
    }

    @Test
    @DisplayName("ZDS-C52 one object in an update goes with version 1.1 alone")
    void updateObjecten() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> dialect("{\"updateObjecten\": 1}"))
                .withMessage("dialect eigen: updateObjecten");
        assertThat(dialect("{\"updateObjecten\": 1, \"versie\": \"1.1\"}")
                        .options()
                        .updateObjecten())
                .isEqualTo(1);
    }

    @Test
    @DisplayName("What is no object or no JSON fails, as does a name that does not exist")
    void geenJson() {
        assertThatIllegalArgumentException().isThrownBy(() -> dialect("[]")).withMessage("json");
        assertThatIllegalArgumentException().isThrownBy(() -> dialect("{")).withMessage("json");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Dialect.van("../teksten"))
                .withMessage("naam");
    }

    @Test
    @DisplayName("messages 5: only openformulieren breaks the schema, and says so")
    void afwijkingen() {
        assertThat(Dialect.namen())
                .filteredOn(naam -> !Dialect.van(naam).afwijkingen().isEmpty())
                .containsExactly("openformulieren");
        assertThat(Dialect.van("openformulieren").afwijkingen()).containsExactly(Afwijking.KVK_IN_NNP_ID);
    }
}
