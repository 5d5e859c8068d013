package nl.collectief.core;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A name as it is searched and compared: without case, accents, kinds of apostrophe and hyphen, and double spaces.
 *
 * <p>Source: core-types 14; LO BRP 5.1 searches so.
 */
public final class SearchName {

    /** No name comes near; longer text is not looked at. */
    private static final int MAX = 1000;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("[\u2018\u2019\u02BC\u00B4`]");
    private static final Pattern HYPHENS = Pattern.compile("[\u2010-\u2015]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private SearchName() {}

    /** The search form, which is its own search form; empty when the text is longer than 1000 characters. */
    public static String of(String naam) {
        if (naam.length() > MAX) {
            return "";
        }
        String klein = Normalizer.normalize(naam, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        String kaal = MARKS.matcher(klein).replaceAll("");
        String tekens =
                HYPHENS.matcher(APOSTROPHES.matcher(kaal).replaceAll("'")).replaceAll("-");
        return SPACES.matcher(tekens).replaceAll(" ").strip();
    }
}
