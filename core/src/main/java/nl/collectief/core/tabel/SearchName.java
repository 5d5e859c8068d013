package nl.collectief.core.tabel;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A name as it is searched: without case, accents, kinds of apostrophe and hyphen, and double spaces. */
final class SearchName {

    /** No name of a table comes near; longer text is not looked at. */
    private static final int MAX = 1000;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("[\u2018\u2019\u02BC\u00B4`]");
    private static final Pattern HYPHENS = Pattern.compile("[\u2010-\u2015]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private SearchName() {}

    /** The search form; empty when the text is longer than any name. */
    static String of(String naam) {
        if (naam.length() > MAX) {
            return "";
        }
        String tekens =
                HYPHENS.matcher(APOSTROPHES.matcher(naam).replaceAll("'")).replaceAll("-");
        String ontleed = Normalizer.normalize(tekens, Normalizer.Form.NFD);
        String kaal = MARKS.matcher(ontleed).replaceAll("");
        return SPACES.matcher(kaal).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
