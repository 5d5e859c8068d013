package nl.collectief.core;

/**
 * The 335 characters of MES-1, which the BAG and the BRP can hold. Source: core-types 14; CWA 13873.
 *
 * <p>A character outside them may come back from a register as another one.
 */
public final class Mes1 {

    /** First and last of each range, ascending. */
    private static final char[] RANGES = {
        ' ', '~', '\u00A0', '\u0113', '\u0116', '\u012B', '\u012E', '\u014D', '\u0150', '\u017E',
        '\u02C7', '\u02C7', '\u02D8', '\u02DB', '\u02DD', '\u02DD', '\u2015', '\u2015', '\u2018', '\u2019',
        '\u201C', '\u201D', '\u20AC', '\u20AC', '\u2122', '\u2122', '\u2126', '\u2126', '\u215B', '\u215E',
        '\u2190', '\u2193', '\u266A', '\u266A'
    };

    private Mes1() {}

    /** Whether a character is one of MES-1. */
    public static boolean contains(char teken) {
        for (int i = 0; i < RANGES.length; i += 2) {
            if (teken <= RANGES[i + 1]) {
                return teken >= RANGES[i];
            }
        }
        return false;
    }

    /** Whether every character of a text is; a text in NFC is the most likely to be so. */
    public static boolean containsAll(String tekst) {
        for (int i = 0; i < tekst.length(); i++) {
            if (!contains(tekst.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
