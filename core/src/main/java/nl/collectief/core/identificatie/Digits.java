package nl.collectief.core.identificatie;

/** Text of ASCII digits: what identifiers are made of. Unicode digits of other scripts are no digits here. */
final class Digits {

    private static final int MAX = 40;

    private Digits() {}

    /** Whether a text is exactly so many ASCII digits. */
    static boolean are(String tekst, int aantal) {
        if (tekst.length() != aantal) {
            return false;
        }
        for (int i = 0; i < aantal; i++) {
            if (tekst.charAt(i) < '0' || tekst.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** The text without space around it and without these characters in it; longer than any number stays as it is. */
    static String withoutSeparators(String tekst, String scheiding) {
        if (tekst.length() > MAX) {
            return tekst;
        }
        StringBuilder kaal = new StringBuilder(tekst.length());
        tekst.strip().chars().filter(teken -> scheiding.indexOf(teken) < 0).forEach(t -> kaal.append((char) t));
        return kaal.toString();
    }

    static boolean allZero(String tekst) {
        for (int i = 0; i < tekst.length(); i++) {
            if (tekst.charAt(i) != '0') {
                return false;
            }
        }
        return true;
    }

    /** All but the last three characters hidden. */
    static String masked(String tekst) {
        int zichtbaar = Math.min(3, tekst.length());
        return "*".repeat(tekst.length() - zichtbaar) + tekst.substring(tekst.length() - zichtbaar);
    }

    /** The 11-proef of BSN and RSIN: weights 9 down to 2, then minus 1. */
    static boolean elfproef(String negenCijfers) {
        int som = -(negenCijfers.charAt(8) - '0');
        for (int i = 0; i < 8; i++) {
            som += (9 - i) * (negenCijfers.charAt(i) - '0');
        }
        return som % 11 == 0;
    }
}
