package nl.collectief.core.constraints;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Texts of the constraints")
class MessagesTest {

    @Test
    @DisplayName(
            "Dutch stands in the file that any language falls back to, and in one of its own before the language of the machine")
    void nederlands() {
        assertThat(texts("")).isEqualTo(texts("_nl"));
    }

    @Test
    @DisplayName("English has every text that Dutch has")
    void engels() {
        assertThat(texts("_en").keySet()).isEqualTo(texts("_nl").keySet());
    }

    @Test
    @DisplayName("every text belongs to a constraint, and every constraint has one")
    void sleutels() {
        List<String> namen = Constraints.all().stream().map(Class::getName).toList();
        assertThat(texts("_nl").stringPropertyNames().stream()
                        .map(sleutel -> namen.stream()
                                .filter(naam -> sleutel.startsWith(naam + "."))
                                .collect(Collectors.joining())))
                .doesNotContain("")
                .containsAll(namen);
        assertThat(texts("_nl").stringPropertyNames())
                .containsAll(namen.stream().map(naam -> naam + ".message").toList());
    }

    @ParameterizedTest
    @DisplayName("at most 120 characters, a sentence, no exclamation mark, nothing an engine would fill in")
    @ValueSource(strings = {"_nl", "_en"})
    void vorm(String taal) {
        assertThat(texts(taal).values())
                .allSatisfy(waarde -> assertThat(waarde.toString())
                        .hasSizeLessThanOrEqualTo(120)
                        .matches("[A-Z0-9][^!{}$\\\\?]*[.?]|[^!{}$\\\\?]*\\. [^!{}$\\\\?]*\\?"));
    }

    /** The texts of one language. */
    static Properties texts(String taal) {
        Properties texts = new Properties();
        String naam = "/ContributorValidationMessages" + taal + ".properties";
        try (Reader reader = new InputStreamReader(Verplicht.class.getResourceAsStream(naam), StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return texts;
    }
}
