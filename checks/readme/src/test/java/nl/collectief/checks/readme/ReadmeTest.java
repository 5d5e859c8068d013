package nl.collectief.checks.readme;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.collectief.core.aanvraag.Indiening;
import nl.collectief.core.aanvraag.Profiel;
import nl.collectief.core.stuf.Levering;
import nl.collectief.core.stuf.Systeem;
import nl.collectief.core.validation.Finding;
import nl.collectief.core.zaak.Inhoud;
import nl.collectief.core.zaak.Sleutel;
import nl.collectief.overlijden.AangifteOverlijden;
import nl.collectief.overlijden.OverlijdenDienst;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;

@DisplayName("The code in the README")
class ReadmeTest {

    private static final Path ROOT = Path.of(System.getProperty("collectief.root"));
    private static final Path SAMPLES = ROOT.resolve("examples/quickstart/voorbeelden");
    private static final Pattern JAVA_BLOCK = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);

    private static final Levering LEVERING = Levering.builder(
                    Systeem.van("0344", "Formulieren"),
                    Systeem.van("0344", "Zaaksysteem"),
                    Instant.parse("2026-11-04T09:00:00Z"))
            .zaaktype("AO-01")
            .build();

    private final ByteArrayOutputStream message = new ByteArrayOutputStream();

    @ParameterizedTest(name = "{0} in {1}")
    @DisplayName("stands, as that of the pages of docs, in a class that this build compiles")
    @CsvSource({"README.md, FirstLines", "docs/aanschrijving.md, Letters"})
    void isCompiled(String page, String type) throws IOException {
        String source = lines(Files.readString(
                ROOT.resolve("checks/readme/src/test/java/nl/collectief/checks/readme/" + type + ".java")));
        assertThat(JAVA_BLOCK.matcher(Files.readString(ROOT.resolve(page))).results())
                .isNotEmpty()
                .allSatisfy(block -> assertThat(source).contains(lines(block.group(1))));
    }

    @Test
    @DisplayName("tells what a half-filled aangifte misses, and writes nothing")
    void halfFilled() throws IOException {
        assertThat(FirstLines.handOver(FirstLines.build(), indiening(), LEVERING, message)
                        .fouten())
                .extracting(Finding::plaats)
                .contains("/overledene/achternaam")
                .doesNotContain("/plaatsOverlijden", "/overlijden/datum", "/lijkbezorging/soort");
        assertThat(message.size()).isZero();
    }

    @Test
    @DisplayName("writes the message of an aangifte without fouten")
    void valid() throws IOException {
        assertThat(FirstLines.handOver(aangifte(), indiening(), LEVERING, message)
                        .fouten())
                .isEmpty();
        assertThat(message.toString(UTF_8)).contains("0344-VB-2026-0001");
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("refuses with the strict mapper what has the wrong shape")
    @ValueSource(
            strings = {
                "{\"uittreksels\": {\"aantalNederlands\": 1.5}}",
                "{\"uittreksels\": {\"aantalNederlands\": \"1\"}}",
                "{\"uittreksels\": {\"aantalNederlands\": true}}",
                "{\"plaatsOverlijden\": 344}",
                "{\"plaatsOverlijden\": 34.4}",
                "{\"plaatsOverlijden\": true}",
                "{\"plaatsOverlijden\": \"0344\", \"plaatsOverlijden\": \"0363\"}",
                "{\"soortAangifte\": 0}",
                "{\"soortAangifte\": \"ANDERS\"}",
                "{\"overlijden\": {\"datum\": \"2026-02-30\"}}",
                "{\"onbekend\": \"1\"}"
            })
    void strictMapper(String json) {
        assertThatThrownBy(() -> FirstLines.strict().readValue(json, AangifteOverlijden.class))
                .isInstanceOf(JacksonException.class);
    }

    private static Indiening indiening() throws IOException {
        return Indiening.builder(new Sleutel("VB-2026-0001", UUID.fromString("6f1c2d3e-4b5a-4c6d-8e7f-901a2b3c4d5e")))
                .identificatie("0344-VB-2026-0001")
                .inhoud("a-verklaring", Inhoud.van(SAMPLES.resolve("verklaring-van-overlijden.pdf")))
                .inhoud("machtiging", Inhoud.van(SAMPLES.resolve("machtiging.pdf")))
                .build();
    }

    private static AangifteOverlijden aangifte() throws IOException {
        return Objects.requireNonNull(new OverlijdenDienst()
                .lees(Files.readString(SAMPLES.resolve("begrafenis.json")), Profiel.STANDAARD)
                .aanvraag());
    }

    private static String lines(String code) {
        return Stream.of(code.split("\\n")).map(String::strip).collect(Collectors.joining("\n"));
    }
}
