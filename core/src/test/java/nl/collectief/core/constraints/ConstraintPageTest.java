package nl.collectief.core.constraints;

import static nl.collectief.core.identificatie.BagObjecttype.NUMMERAANDUIDING;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import nl.collectief.core.validation.Waarschuwingen;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("docs/constraints.md")
class ConstraintPageTest {

    private static final Path PAGINA = Path.of("../docs/constraints.md");
    private static final Path SOURCES = Path.of("src/main/java/nl/collectief/core/constraints");
    private static final Path SELF = Path.of("src/test/java/nl/collectief/core/constraints/ConstraintPageTest.java");
    private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

    /** The class of the page. */
    record Melder(
            @Verplicht @Burgerservicenummer String bsn,

            @Geslachtsnaam @Geslachtsnaam(waarschuwing = true, groups = Waarschuwingen.class)
            String naam,

            @Postcode String postcode,
            @BagIdentificatie(NUMMERAANDUIDING) String adres) {}

    @Test
    @DisplayName(
            "its generated part is what the constraints say; mvn -Pconstraints -pl core -am process-test-classes renews it")
    void generated() throws IOException {
        assertThat(Files.readString(PAGINA)).isEqualTo(ConstraintPage.text(PAGINA, SOURCES));
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
        assertThat(regels).hasSize(8).allMatch(eigen::contains);
    }

    @Test
    @DisplayName("what its example gives")
    void voorbeeld() {
        Validator validator = Constraints.validator(Constraints.NL);
        Melder melder = new Melder(null, "Șerban", "1234SA", "0363010000543210");
        assertThat(validator.validate(melder))
                .extracting(overtreding -> overtreding.getPropertyPath().toString())
                .containsExactlyInAnyOrder("bsn", "postcode", "adres");
        assertThat(validator.validate(melder, Waarschuwingen.class))
                .extracting(ConstraintViolation::getMessage)
                .containsExactly("Een letter in de achternaam kan in de Basisregistratie Personen veranderen.");
    }
}
