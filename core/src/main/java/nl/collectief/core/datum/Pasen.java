package nl.collectief.core.datum;

import java.time.LocalDate;
import java.time.Month;

/** Easter of the Gregorian calendar, by Gauss's rule in the form of H. Lichtenberg, Historia Mathematica 24 (1997). */
final class Pasen {

    private Pasen() {}

    /** Easter Sunday of a year, 22 March to 25 April. */
    static LocalDate eerstePaasdag(int jaar) {
        int eeuw = Math.floorDiv(jaar, 100);
        int zonneschakel = (3 * eeuw + 3) / 4;
        int maanschakel = 15 + zonneschakel - (8 * eeuw + 13) / 25;
        int gulden = Math.floorMod(jaar, 19);
        int kiem = Math.floorMod(19 * gulden + maanschakel, 30);
        int volleMaan = 21 + kiem - (kiem + gulden / 11) / 29;
        int eersteZondag = 7 - Math.floorMod(jaar + Math.floorDiv(jaar, 4) + 2 - zonneschakel, 7);
        int dagenTotPasen = 7 - Math.floorMod(volleMaan - eersteZondag, 7);
        return LocalDate.of(jaar, Month.MARCH, 1).plusDays(volleMaan + dagenTotPasen - 1L);
    }
}
