package nl.collectief.core.persoon;

import nl.collectief.core.Check;
import nl.collectief.core.Mes1;

/** The characters of a name. Source: core-types 14, in the spirit of DIN SPEC 91379. */
final class Names {

    private static final String BETWEEN_LETTERS = " '\u2019-./";

    /** What a register may hold in the place of a character it could not keep. */
    private static final String OF_REGISTER = "?0123456789";

    private Names() {}

    /** What is wrong with a name as a person types it. */
    static Check typed(String tekst, int max) {
        return oordeel(tekst, BETWEEN_LETTERS, max);
    }

    /** What is wrong with a name as a register gives it. */
    static Check ofRegister(String tekst, int max) {
        return oordeel(tekst, BETWEEN_LETTERS + OF_REGISTER, max);
    }

    private static Check oordeel(String tekst, String ookToegestaan, int max) {
        boolean letter = false;
        int lengte = 0;
        int codePoint;
        for (int i = 0; i < tekst.length(); i += Character.charCount(codePoint)) {
            codePoint = tekst.codePointAt(i);
            lengte++;
            if (Character.isLetter(codePoint)) {
                letter = true;
            } else if (!isMark(codePoint) && ookToegestaan.indexOf(codePoint) < 0) {
                return Check.VORM;
            }
        }
        if (!letter || lengte > max) {
            return Check.VORM;
        }
        return Mes1.containsAll(tekst) ? Check.GOED : Check.WAARSCHUWING;
    }

    private static boolean isMark(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }
}
