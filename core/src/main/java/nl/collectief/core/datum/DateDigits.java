package nl.collectief.core.datum;

import java.util.Optional;
import nl.collectief.core.datum.DatumOnvolledig.Precision;

/** The three notations of a date in digits. Digits are ASCII. */
final class DateDigits {

    private DateDigits() {}

    /** {@code yyyy-MM-dd}, {@code yyyy-MM} or {@code yyyy}. */
    static Optional<DatumOnvolledig> tekst(String tekst) {
        int lengte = tekst.length();
        if (lengte != 4 && lengte != 7 && lengte != 10) {
            return Optional.empty();
        }
        int jaar = getal(tekst, 0, 4);
        int maand = lengte >= 7 ? deel(tekst, 4) : 0;
        int dag = lengte == 10 ? deel(tekst, 7) : 0;
        boolean isVol = jaar > 0 && (lengte < 7 || maand > 0) && (lengte < 10 || dag > 0);
        return isVol ? DatumOnvolledig.vanDelen(jaar, maand, dag) : Optional.empty();
    }

    /** {@code jjjjmmdd}, zeros for what is not known. */
    static Optional<DatumOnvolledig> brp(String cijfers) {
        return cijfers.length() == 8 && getal(cijfers, 0, 8) >= 0
                ? DatumOnvolledig.vanDelen(getal(cijfers, 0, 4), getal(cijfers, 4, 6), getal(cijfers, 6, 8))
                : Optional.empty();
    }

    /** Digits of which only those that the indicator calls known are read; a date of which any part is known has a year. */
    static Optional<DatumOnvolledig> stuf(String cijfers, String indicatie) {
        if (indicatie.equals(Precision.ONBEKEND.indicatie())) {
            return cijfers.isEmpty() || isStuf(cijfers, 4) ? Optional.of(DatumOnvolledig.onbekend()) : Optional.empty();
        }
        int bekend = bekend(indicatie);
        return bekend > 0 && isStuf(cijfers, bekend)
                ? brp(cijfers.substring(0, bekend) + "0".repeat(8 - bekend)).filter(datum -> !datum.isOnbekend())
                : Optional.empty();
    }

    /** How many digits are known; 0 for an indicator that does not exist. */
    private static int bekend(String indicatie) {
        return switch (indicatie) {
            case "V" -> 8;
            case "D" -> 6;
            case "M" -> 4;
            default -> 0;
        };
    }

    private static boolean isStuf(String cijfers, int kortste) {
        int lengte = cijfers.length();
        return (lengte == 8 || lengte == kortste) && getal(cijfers, 0, lengte) >= 0;
    }

    /** Eight digits. */
    static String cijfers(int jaar, int maand, int dag) {
        return gevuld(jaar, 4) + gevuld(maand, 2) + gevuld(dag, 2);
    }

    /** As {@link #tekst(String)} reads it; parts that are 0 are left out. */
    static String tekst(int jaar, int maand, int dag) {
        return gevuld(jaar, 4) + (maand > 0 ? "-" + gevuld(maand, 2) : "") + (dag > 0 ? "-" + gevuld(dag, 2) : "");
    }

    private static String gevuld(int getal, int lengte) {
        String cijfers = Integer.toString(getal);
        return "0".repeat(lengte - cijfers.length()) + cijfers;
    }

    private static int deel(String tekst, int streepje) {
        return tekst.charAt(streepje) == '-' ? getal(tekst, streepje + 1, streepje + 3) : -1;
    }

    /** At most eight digits; -1 when another character stands there. */
    private static int getal(String tekst, int van, int tot) {
        int getal = 0;
        for (int i = van; i < tot; i++) {
            char cijfer = tekst.charAt(i);
            if (cijfer < '0' || cijfer > '9') {
                return -1;
            }
            getal = getal * 10 + cijfer - '0';
        }
        return getal;
    }
}
