package nl.collectief.core;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A name as it is searched and compared: without case, accents, kinds of apostrophe and hyphen, and double spaces.
 *
 * <p>Source: core-types 14; LO BRP 5.1 searches so.
 */
public final class SearchName {

    /** No name comes near; longer text is not looked at. */
    private static final int MAX = 1000;

    private SearchName() {}

    /** The search form, which is its own search form; empty when the text is longer than 1000 characters. */
    public static String of(String naam) {
        if (naam.length() > MAX) {
            return "";
        }
        String klein = Normalizer.normalize(naam, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        StringBuilder kaal = new StringBuilder(klein.length());
        int teken;
        for (int i = 0; i < klein.length(); i += Character.charCount(teken)) {
            teken = klein.codePointAt(i);
            if (isSpace(teken)) {
                kaal.append(endsInSpace(kaal) ? "" : " ");
            } else if (!isMark(teken)) {
                kaal.appendCodePoint(plain(teken));
            }
        }
        return kaal.toString().strip();
    }

    private static boolean endsInSpace(StringBuilder tekst) {
        return !tekst.isEmpty() && tekst.charAt(tekst.length() - 1) == ' ';
    }

    private static boolean isSpace(int teken) {
        return teken >= '\t' && teken <= '\r' || Character.isSpaceChar(teken);
    }

    private static boolean isMark(int teken) {
        return switch (Character.getType(teken)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    private static int plain(int teken) {
        return switch (teken) {
            case '\u2018', '\u2019', '\u02BC', '\u00B4', '`' -> '\'';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015' -> '-';
            default -> teken;
        };
    }
}
