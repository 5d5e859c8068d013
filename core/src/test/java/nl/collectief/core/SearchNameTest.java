package nl.collectief.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("core-types 14: a name as it is searched")
class SearchNameTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "Súdwest-Fryslân, sudwest-fryslan",
                "’s-Gravenhage, 's-gravenhage",
                "`S\u2010GRAVENHAGE, 's-gravenhage",
                "\" van\u00A0\u00A0der \", van der",
                "Núñez, nunez",
                "İstanbul, istanbul",
                "'', ''"
            })
    @DisplayName("case, accents, kinds of apostrophe, hyphen and space do not count")
    void of(String naam, String verwacht) {
        assertThat(SearchName.of(naam)).isEqualTo(verwacht);
        assertThat(SearchName.of(Normalizer.normalize(naam, Normalizer.Form.NFD)))
                .isEqualTo(verwacht);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, -7, 20261125})
    @DisplayName("any text has a search form, and that is its own")
    void eigenVorm(long seed) {
        Random kans = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            int hoogste = kans.nextBoolean() ? 0x3000 : 0x10000;
            StringBuilder tekst = new StringBuilder();
            for (int lengte = kans.nextInt(8); lengte > 0; lengte--) {
                tekst.append((char) kans.nextInt(hoogste));
            }
            String vorm = SearchName.of(tekst.toString());
            assertThat(SearchName.of(vorm))
                    .as("%s", tekst.chars().boxed().toList())
                    .isEqualTo(vorm);
            assertThat(vorm).isEqualTo(vorm.strip().toLowerCase(Locale.ROOT));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {2, -5})
    @DisplayName("it is what these steps make of any text")
    void stappen(long seed) {
        Random kans = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            String tekst = kans.ints(kans.nextInt(12), 0, kans.nextBoolean() ? 0x2100 : 0x20000)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            String verwacht = Normalizer.normalize(tekst, Normalizer.Form.NFD)
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("\\p{M}+", "")
                    .replaceAll("[\u2018\u2019\u02BC\u00B4`]", "'")
                    .replaceAll("[\u2010-\u2015]", "-")
                    .replaceAll("[\\s\\p{Z}]+", " ")
                    .strip();
            assertThat(SearchName.of(tekst)).isEqualTo(verwacht);
        }
    }

    @ParameterizedTest(name = "{0} characters: {1}")
    @CsvSource({"1000, 1000", "1001, 0", "100000, 0"})
    @DisplayName("a text longer than any name has none")
    void lang(int lengte, int verwacht) {
        assertThat(SearchName.of("a".repeat(lengte))).hasSize(verwacht);
    }
}
