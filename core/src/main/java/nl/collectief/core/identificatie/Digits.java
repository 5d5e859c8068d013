package nl.collectief.core.identificatie;

import nl.collectief.core.Ascii;

/** Numbers that may be written with separators, judged as they stand so that no copy is made. */
final class Digits {

    private Digits() {}

    /** How many digits a text has; -1 when anything but a digit or one of the separators stands in it. */
    static int count(String tekst, String scheiding) {
        int aantal = 0;
        for (int i = 0; i < tekst.length(); i++) {
            char teken = tekst.charAt(i);
            if (Ascii.isDigit(teken)) {
                aantal++;
            } else if (scheiding.indexOf(teken) < 0) {
                return -1;
            }
        }
        return aantal;
    }

    /** Whether a text is exactly so many digits and nothing else. */
    static boolean are(String tekst, int aantal) {
        return tekst.length() == aantal && count(tekst, "") == aantal;
    }

    /** The digits of a text; the text itself when it is digits alone. */
    static String of(String tekst) {
        if (count(tekst, "") >= 0) {
            return tekst;
        }
        StringBuilder cijfers = new StringBuilder(tekst.length());
        for (int i = 0; i < tekst.length(); i++) {
            if (Ascii.isDigit(tekst.charAt(i))) {
                cijfers.append(tekst.charAt(i));
            }
        }
        return cijfers.toString();
    }

    /** Whether no digit of a text is above zero. */
    static boolean allZero(String tekst) {
        for (int i = 0; i < tekst.length(); i++) {
            if (tekst.charAt(i) >= '1' && tekst.charAt(i) <= '9') {
                return false;
            }
        }
        return true;
    }

    /**
     * The 11-proef of BSN and RSIN: weights 9 down to 2, then minus 1. Of eight digits the weights begin at 8, as if a
     * zero stood before them.
     */
    static boolean elfproef(String tekst, int aantal) {
        int gewicht = aantal;
        int som = 0;
        for (int i = 0; i < tekst.length(); i++) {
            char teken = tekst.charAt(i);
            if (Ascii.isDigit(teken)) {
                som += (gewicht == 1 ? -1 : gewicht) * (teken - '0');
                gewicht--;
            }
        }
        return som % 11 == 0;
    }
}
