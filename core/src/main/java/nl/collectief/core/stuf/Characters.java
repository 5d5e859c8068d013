package nl.collectief.core.stuf;

import java.text.Normalizer;

/**
 * What characters a message can carry. Source: XML 1.0 section 2.2; messages 2.6.
 *
 * <p>The StAX writer of the JDK does not look: it writes U+0001 as it is and breaks on a lone surrogate.
 */
final class Characters {

    /** Below this every text is in normal form C. */
    private static final char EERSTE_COMBINEREND = 0x300;

    /** MES-1 (CWA 13873): first and last of each range. */
    private static final int[] MES_1 = {
        0x20, 0x7E, 0xA0, 0xFF, 0x100, 0x113, 0x116, 0x12B, 0x12E, 0x14D, 0x150, 0x17E, 0x2C7, 0x2C7, 0x2D8, 0x2DB,
        0x2DD, 0x2DD, 0x2015, 0x2015, 0x2018, 0x2019, 0x201C, 0x201D, 0x20AC, 0x20AC, 0x2122, 0x2122, 0x2126, 0x2126,
        0x215B, 0x215E, 0x2190, 0x2193, 0x266A, 0x266A
    };

    private Characters() {}

    /**
     * Where the first character stands that cannot be written.
     *
     * @param regels whether line breaks may stand in it
     * @return -1 when there is none
     */
    static int eersteFout(String tekst, boolean regels) {
        for (int i = 0; i < tekst.length(); i++) {
            char teken = tekst.charAt(i);
            if (teken >= ' ' && teken < Character.MIN_SURROGATE) {
                continue;
            }
            if (Character.isHighSurrogate(teken)
                    && i + 1 < tekst.length()
                    && Character.isLowSurrogate(tekst.charAt(i + 1))) {
                i++;
            } else if (!isToegestaan(teken, regels)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isToegestaan(char teken, boolean regels) {
        if (teken < ' ') {
            return teken == '\t' || regels && (teken == '\n' || teken == '\r');
        }
        return !Character.isSurrogate(teken) && teken < 0xFFFE;
    }

    /** Whether every character belongs to MES-1; line breaks and tabs do not count. */
    static boolean isMes1(String tekst) {
        for (int i = 0; i < tekst.length(); i++) {
            char teken = tekst.charAt(i);
            if ((teken < ' ' || teken > '~') && teken != '\n' && teken != '\r' && teken != '\t' && !isMes1(teken)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isMes1(char teken) {
        for (int i = 0; i < MES_1.length; i += 2) {
            if (teken <= MES_1[i + 1]) {
                return teken >= MES_1[i];
            }
        }
        return false;
    }

    /** The text in normal form C. */
    static String nfc(String tekst) {
        for (int i = 0; i < tekst.length(); i++) {
            if (tekst.charAt(i) >= EERSTE_COMBINEREND) {
                return Normalizer.normalize(tekst, Normalizer.Form.NFC);
            }
        }
        return tekst;
    }

    /** The text in normal form C with one kind of line break. */
    static String regels(String tekst) {
        String nfc = nfc(tekst);
        return nfc.indexOf('\r') < 0 ? nfc : nfc.replace("\r\n", "\n").replace('\r', '\n');
    }

    /**
     * Whether a text is longer than so many characters, in normal form.
     *
     * <p>The schema counts code points, the validator of the JDK counts UTF-16 units; these are never fewer.
     */
    static boolean isLanger(String tekst, int max) {
        return nfc(tekst).length() > max;
    }
}
