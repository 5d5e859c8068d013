package nl.collectief.brp.persoon;

import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How parts of names become one text. Source: brp 6.4. */
final class NameText {

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern HYPHEN = Pattern.compile(" ?- ?");

    private NameText() {}

    /** The parts that are there, with a space between them. */
    static String join(@Nullable String... delen) {
        return Stream.of(delen)
                .filter(Objects::nonNull)
                .filter(deel -> !deel.isBlank())
                .map(String::strip)
                .collect(Collectors.joining(" "));
    }

    /** One space where there are more, none at the ends and none beside a hyphen. */
    static String tidy(String tekst) {
        return HYPHEN.matcher(singleSpaced(tekst)).replaceAll("-");
    }

    /** One space where there are more, and none at the ends. */
    static String singleSpaced(String tekst) {
        return SPACES.matcher(tekst.strip()).replaceAll(" ");
    }

    /** With a capital where it begins with a letter; an apostrophe stays and keeps what follows small. */
    static String capital(String tekst) {
        if (tekst.isEmpty()) {
            return tekst;
        }
        int eerste = tekst.codePointAt(0);
        return Character.toString(Character.toUpperCase(eerste)) + tekst.substring(Character.charCount(eerste));
    }
}
