package nl.collectief.core;

/**
 * The letters and digits codes are made of. Digits and letters of other scripts are none here. Source: core-types CT-03.
 */
public final class Ascii {

    private Ascii() {}

    /** Whether a character is one of 0 to 9. */
    public static boolean isDigit(char teken) {
        return teken >= '0' && teken <= '9';
    }

    /** Whether a character is one of a to z or A to Z. */
    public static boolean isLetter(char teken) {
        return teken >= 'a' && teken <= 'z' || teken >= 'A' && teken <= 'Z';
    }

    /** The capital of one of a to z; any other character as it is. */
    public static char upper(char teken) {
        return teken >= 'a' && teken <= 'z' ? (char) (teken - 'a' + 'A') : teken;
    }

    /** Whether every character of a text is a letter or a digit; true of an empty text. */
    public static boolean isAlphanumeric(String tekst) {
        for (int i = 0; i < tekst.length(); i++) {
            char teken = tekst.charAt(i);
            if (!isDigit(teken) && !isLetter(teken)) {
                return false;
            }
        }
        return true;
    }
}
