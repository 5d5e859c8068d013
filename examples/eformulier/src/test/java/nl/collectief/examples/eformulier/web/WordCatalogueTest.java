package nl.collectief.examples.eformulier.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The words of the pages")
class WordCatalogueTest {

    private static final Pattern PLACE = Pattern.compile("\\{[^}]*}");

    private final WordCatalogue catalogue = new WordCatalogue();

    @Test
    @DisplayName("stand in both languages under the same keys")
    void sameKeys() {
        assertThat(new TreeSet<>(WordCatalogue.read("en").keySet()))
                .isEqualTo(new TreeSet<>(WordCatalogue.read("nl").keySet()));
    }

    @Test
    @DisplayName("have the same places to fill in both languages")
    void samePlaces() {
        Map<String, String> english = WordCatalogue.read("en");
        WordCatalogue.read("nl")
                .forEach((key, text) -> assertThat(places(english.getOrDefault(key, "")))
                        .as(key)
                        .isEqualTo(places(text)));
    }

    @Test
    @DisplayName("are never empty, without exclamation marks, and without doubled apostrophes")
    void wellWritten() {
        for (String language : Set.of("nl", "en")) {
            assertThat(WordCatalogue.read(language).values())
                    .allSatisfy(text -> assertThat(text).isNotBlank().doesNotContain("!", "''"));
        }
    }

    @Test
    @DisplayName("are Dutch for every language but English")
    void languages() {
        assertThat(catalogue.in(Locale.ENGLISH).text("start.title")).isEqualTo("Forms");
        assertThat(catalogue.in(Locale.UK).text("start.title")).isEqualTo("Forms");
        assertThat(catalogue.in(Locale.FRENCH).text("start.title")).isEqualTo("Formulieren");
        assertThat(catalogue.in(Locale.ROOT).language().getLanguage()).isEqualTo("nl");
    }

    @Test
    @DisplayName("put values in their places as they are, whatever they hold")
    void placesAreFilled() {
        Words words = catalogue.in(Words.DUTCH);
        assertThat(words.text("progress.now", Map.of("n", 2, "total", 6))).isEqualTo("Stap 2 van 6");
        assertThat(words.text("field.example", Map.of("example", "'s-Gravenhage {0} $1")))
                .isEqualTo("Voorbeeld: 's-Gravenhage {0} $1");
    }

    @Test
    @DisplayName("write dates in full in their language")
    void dates() {
        ZonedDateTime moment = ZonedDateTime.of(2026, 11, 5, 9, 7, 0, 0, ZoneId.of("Europe/Amsterdam"));
        assertThat(catalogue.in(Words.DUTCH).date(LocalDate.of(2026, 3, 1))).isEqualTo("1 maart 2026");
        assertThat(catalogue.in(Words.DUTCH).moment(moment)).isEqualTo("5 november 2026 om 09:07 uur");
        assertThat(catalogue.in(Locale.ENGLISH).moment(moment)).isEqualTo("5 November 2026 at 09:07");
    }

    @Test
    @DisplayName("refuse a key that is not there")
    void unknownKey() {
        assertThatThrownBy(() -> catalogue.in(Words.DUTCH).text("nergens"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("key nergens");
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(match -> match.group()).collect(Collectors.toSet());
    }
}
