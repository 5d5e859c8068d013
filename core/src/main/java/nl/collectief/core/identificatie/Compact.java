package nl.collectief.core.identificatie;

import nl.collectief.core.Ascii;
import nl.collectief.core.Normalisation;

/** Codes of letters and digits that may be written in groups and in small letters. */
final class Compact {

    private Compact() {}

    /** The text without white space and in capitals; the text itself when it is so. */
    static String upper(String tekst) {
        if (isUpper(tekst)) {
            return tekst;
        }
        StringBuilder kaal = new StringBuilder(tekst.length());
        for (int i = 0; i < tekst.length(); i++) {
            if (!Normalisation.isSpace(tekst.charAt(i))) {
                kaal.append(Ascii.upper(tekst.charAt(i)));
            }
        }
        return kaal.toString();
    }

    private static boolean isUpper(String tekst) {
        for (int i = 0; i < tekst.length(); i++) {
            char teken = tekst.charAt(i);
            if (Normalisation.isSpace(teken) || Ascii.upper(teken) != teken) {
                return false;
            }
        }
        return true;
    }
}
