package nl.collectief.brp.persoon;

import nl.collectief.core.Ascii;
import nl.collectief.core.adres.AanduidingBijHuisnummer;
import org.jspecify.annotations.Nullable;

/** Street and number on one line. Source: brp 6.10; NEN 5825. */
final class HouseLine {

    private HouseLine() {}

    /** Null when street or number is not known. */
    static @Nullable String van(Adres adres) {
        String straat = Naam.bekend(adres.korteStraatnaam());
        Integer huisnummer = adres.huisnummer();
        return straat == null || huisnummer == null || huisnummer == 0
                ? null
                : straat.strip() + " " + bij(adres.aanduidingBijHuisnummer()) + huisnummer + achterHuisnummer(adres);
    }

    private static String bij(@Nullable AanduidingBijHuisnummer aanduiding) {
        if (aanduiding == null) {
            return "";
        }
        return switch (aanduiding) {
            case BIJ -> "bij ";
            case TEGENOVER -> "t/o ";
        };
    }

    /** A letter with the addition behind it; an addition alone, behind a hyphen when it begins with a digit. */
    private static String achterHuisnummer(Adres adres) {
        String letter = text(adres.huisletter());
        String toevoeging = text(adres.huisnummertoevoeging());
        if (letter.isEmpty() && toevoeging.isEmpty()) {
            return "";
        }
        boolean metStreep = letter.isEmpty() && Ascii.isDigit(toevoeging.charAt(0));
        return (metStreep ? "-" : " ") + letter + toevoeging;
    }

    private static String text(@Nullable String deel) {
        return deel == null ? "" : deel.strip();
    }
}
