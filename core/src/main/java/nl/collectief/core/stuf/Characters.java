package nl.collectief.core.stuf;

import java.text.Normalizer;
import nl.collectief.core.Mes1;

/**
 * What characters a message can carry. Source: XML 1.0 section 2.2; messages 2.6.
 *
 * <p>The StAX writer of the JDK does not look: it writes U+0001 as it is and breaks on a lone surrogate.
 */
final class Characters {

    /** Below this every text is in normal form C. */
    private static final char EERSTE_COMBINEREND = 0x300;

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
            if (!Mes1.contains(teken) && teken != '\n' && teken != '\r' && teken != '\t') {
                return false;
            }
        }
        return true;
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
