package nl.collectief.core;

import java.util.Locale;

/**
 * A text in the two languages of every form.
 *
 * @param nl Dutch, always there
 * @param en English; equal to nl where no translation is given
 */
public record Text(String nl, String en) {

    /** The same text in both languages. */
    public static Text van(String nl) {
        return new Text(nl, nl);
    }

    /** The text in the language asked; every language but English gives Dutch. */
    public String in(Locale taal) {
        return taal.getLanguage().equals("en") ? en : nl;
    }
}
