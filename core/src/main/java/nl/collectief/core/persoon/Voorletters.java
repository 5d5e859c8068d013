package nl.collectief.core.persoon;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Initials out of given names, as the BRP makes them. Source: brp 6.8. */
public final class Voorletters {

    /** One letter as people count them: a base with its marks. */
    private static final Pattern LETTER = Pattern.compile("\\X");

    private Voorletters() {}

    /**
     * The initials of given names: {@code A.C.} of Anna Cornelia; a name of one letter gets no point.
     *
     * @param voornamen given names with white space between them, or null
     * @return null when there is no name
     */
    public static @Nullable String van(@Nullable String voornamen) {
        if (voornamen == null || voornamen.isBlank()) {
            return null;
        }
        StringBuilder letters = new StringBuilder();
        boolean zonderPunt = false;
        for (String naam : voornamen.strip().split("\\s+", -1)) {
            Matcher letter = LETTER.matcher(naam);
            if (letter.find()) {
                letters.append(zonderPunt ? " " : "").append(letter.group());
                zonderPunt = letter.end() == naam.length();
                letters.append(zonderPunt ? "" : ".");
            }
        }
        return letters.toString();
    }
}
