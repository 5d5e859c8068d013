package nl.collectief.core;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * The general normal form of a typed text, which is judged in place of the text itself. Source: core-types CT-01, CT-02.
 *
 * <p>Total: no input throws, lone surrogates included.
 */
public final class Normalisation {

    /** Characters a value may have before anything else is judged. Source: core-types CT-07. */
    public static final int MAX_LENGTH = 10_000;

    private static final char NO_BREAK_SPACE = '\u00A0';
    private static final char THIN_SPACE = '\u2009';
    private static final char NARROW_NO_BREAK_SPACE = '\u202F';

    /** Below this character a text is in NFC whatever follows what. */
    private static final char FIRST_COMBINING = '\u0300';

    private Normalisation() {}

    /**
     * The text in NFC, without space around it, without characters of no width, and with an ordinary space for each no-break
     * or thin space. Returns the text itself, without allocation, when it has this form and no character from U+0300 on.
     */
    public static String trim(String tekst) {
        String schoon = isPlain(tekst) ? tekst : Normalizer.normalize(plain(tekst), Normalizer.Form.NFC);
        int begin = 0;
        int eind = schoon.length();
        while (begin < eind && isSpace(schoon.charAt(begin))) {
            begin++;
        }
        while (eind > begin && isSpace(schoon.charAt(eind - 1))) {
            eind--;
        }
        return schoon.substring(begin, eind);
    }

    /** An answer in its normal form; null when it is missing or nothing is left of it. Source: core-types CT-04. */
    public static @Nullable String answer(@Nullable String tekst) {
        String normaal = tekst == null ? "" : trim(tekst);
        return normaal.isEmpty() ? null : normaal;
    }

    /** Whether nothing is left of a text in its normal form: not answered. Source: core-types CT-04. */
    public static boolean isBlank(String tekst) {
        for (int i = 0; i < tekst.length(); i++) {
            if (!isSpace(tekst.charAt(i)) && !isWidthless(tekst.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a character is white space of any kind; control characters that Java calls white are. */
    public static boolean isSpace(char teken) {
        return Character.isWhitespace(teken) || Character.isSpaceChar(teken);
    }

    /** Whether a text holds no control character and no half of a character. */
    public static boolean isReadable(String tekst) {
        int codePoint;
        for (int i = 0; i < tekst.length(); i += Character.charCount(codePoint)) {
            codePoint = tekst.codePointAt(i);
            if (Character.isISOControl(codePoint) || Character.getType(codePoint) == Character.SURROGATE) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(String tekst) {
        for (int i = 0; i < tekst.length(); i++) {
            if (tekst.charAt(i) >= FIRST_COMBINING || tekst.charAt(i) == NO_BREAK_SPACE) {
                return false;
            }
        }
        return true;
    }

    private static String plain(String tekst) {
        StringBuilder schoon = new StringBuilder(tekst.length());
        for (int i = 0; i < tekst.length(); i++) {
            char teken = tekst.charAt(i);
            if (teken == NO_BREAK_SPACE || teken == THIN_SPACE || teken == NARROW_NO_BREAK_SPACE) {
                schoon.append(' ');
            } else if (!isWidthless(teken)) {
                schoon.append(teken);
            }
        }
        return schoon.toString();
    }

    private static boolean isWidthless(char teken) {
        return teken >= '\u200B' && teken <= '\u200D' || teken == '\u2060' || teken == '\uFEFF';
    }
}
