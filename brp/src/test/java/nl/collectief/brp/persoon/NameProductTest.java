package nl.collectief.brp.persoon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("brp 6.2 to 6.7: every combination of gender, choice, titles, partner and missing names")
class NameProductTest {

    private static final Pattern NAME = Pattern.compile("[a-zA-Z0-9À-ž .\\-']{1,650}");
    private static final Pattern AANSPREEKVORM = Pattern.compile("[a-zA-Z ]{1,25}");

    private static final List<String> TITLES =
            List.of("", "B", "BS", "G", "GI", "H", "HI", "M", "MI", "P", "PS", "R", "JH", "JV");
    private static final List<String> GIVEN = List.of("Jo Anne", "Q", "");
    private static final List<String> OWN = List.of("van den/Aa", "/.", "in het/");
    private static final List<String> OTHER = List.of("'t/Hof", "/.", "de/");

    private static Stream<Arguments> choices() {
        return Stream.of("M", "V", "O", "-")
                .flatMap(
                        geslacht -> Stream.of("E", "P", "V", "N", "-").map(gebruik -> Arguments.of(geslacht, gebruik)));
    }

    @ParameterizedTest(name = "gender {0}, choice {1}")
    @DisplayName("the tables as they are printed give the same")
    @MethodSource("choices")
    void tables(String geslacht, String gebruik) {
        List<String> verschillen = new ArrayList<>();
        List<String> partners = partners();
        for (String naam : names()) {
            for (String partner : partners) {
                List<String> verwacht = expected(new NameTables(geslacht, gebruik, naam, partner));
                List<String> gegeven = given(Persons.persoon(geslacht, naam, gebruik, partner));
                if (!verwacht.equals(gegeven)) {
                    verschillen.add(naam + " met " + partner + ": " + verwacht + " is " + gegeven);
                }
            }
        }
        assertThat(verschillen).isEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @DisplayName(
            "7: any names of the register give texts within the patterns, single spaced, without a space at a hyphen")
    @ValueSource(longs = {1, 7, 42, 2026})
    void patterns(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            Persoon persoon = Persons.persoon(
                    one(random, List.of("M", "V", "O")),
                    text(random, 200) + "/" + one(random, TITLES) + "/" + text(random, 10) + "/" + text(random, 200),
                    one(random, List.of("E", "P", "V", "N")),
                    "/" + one(random, TITLES) + "/" + text(random, 10) + "/" + text(random, 200));
            Adressering adressering = persoon.adressering();
            assertThat(Stream.of(adressering.aanhef(), adressering.gebruikInLopendeTekst(), naam(adressering))
                            .filter(Objects::nonNull))
                    .allMatch(tekst -> NAME.matcher(tekst).matches())
                    .noneMatch(tekst -> tekst.contains("  ") || tekst.contains(" -") || tekst.contains("- "))
                    .allMatch(tekst -> tekst.equals(tekst.strip()));
            assertThat(Stream.ofNullable(vorm(adressering)))
                    .allMatch(vorm -> AANSPREEKVORM.matcher(vorm).matches());
        }
    }

    private static List<String> expected(NameTables tables) {
        return texts(
                tables.aanschrijfwijze(),
                tables.aanspreekvorm(),
                tables.aanhef(),
                tables.lopendeTekst(),
                tables.volledigeNaam());
    }

    private static List<String> given(Persoon persoon) {
        Adressering adressering = persoon.adressering();
        return texts(
                naam(adressering),
                vorm(adressering),
                adressering.aanhef(),
                adressering.gebruikInLopendeTekst(),
                persoon.volledigeNaam());
    }

    private static List<String> texts(String... teksten) {
        return Stream.of(teksten).map(String::valueOf).toList();
    }

    private static String naam(Adressering adressering) {
        return adressering.aanschrijfwijze() == null
                ? null
                : adressering.aanschrijfwijze().naam();
    }

    private static String vorm(Adressering adressering) {
        return adressering.aanschrijfwijze() == null
                ? null
                : adressering.aanschrijfwijze().aanspreekvorm();
    }

    private static List<String> names() {
        return GIVEN.stream()
                .flatMap(voornamen -> TITLES.stream().map(titel -> voornamen + "/" + titel + "/"))
                .flatMap(begin -> OWN.stream().map(begin::concat))
                .toList();
    }

    /** None, present and ended ones. */
    private static List<String> partners() {
        Stream<String> partners = TITLES.stream()
                .flatMap(titel -> OTHER.stream().map(naam -> "/" + titel + "/" + naam))
                .flatMap(partner -> Stream.of(partner, partner + "+20211109"));
        return Stream.concat(Stream.of("-"), partners).toList();
    }

    private static String one(Random random, List<String> keuzes) {
        return keuzes.get(random.nextInt(keuzes.size()));
    }

    /** Letters with and without marks, apostrophes, hyphens, points and more spaces than one. */
    private static String text(Random random, int langste) {
        String tekens = "aAzZéÉÖøŁžŻ''--.. 0";
        StringBuilder tekst = new StringBuilder();
        for (int lengte = random.nextInt(langste + 1); lengte > 0; lengte--) {
            tekst.append(tekens.charAt(random.nextInt(tekens.length())));
        }
        return tekst.toString();
    }
}
