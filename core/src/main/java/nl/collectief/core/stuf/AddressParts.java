package nl.collectief.core.stuf;

import java.util.Locale;
import nl.collectief.core.zaak.Adres;
import org.jspecify.annotations.Nullable;

/** The parts of a Dutch address in the form StUF asks. Source: messages 2.5, 4.5. */
final class AddressParts {

    /** Longer names only stand whole, as openbare ruimte. */
    private static final int MAX_STRAATNAAM = 24;

    private AddressParts() {}

    /** Without space and in capitals. */
    static @Nullable String postcode(Adres adres) {
        String postcode = adres.postcode();
        return postcode == null ? null : postcode.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }

    /** Without leading zeros. */
    static @Nullable String huisnummer(Adres adres) {
        return zonderNullen(adres.huisnummer());
    }

    /** Without leading zeros. */
    static @Nullable String postbus(Adres adres) {
        return zonderNullen(adres.postbus());
    }

    private static @Nullable String zonderNullen(@Nullable String nummer) {
        if (nummer == null) {
            return null;
        }
        String kaal = nummer.strip();
        int i = 0;
        while (i < kaal.length() - 1 && kaal.charAt(i) == '0') {
            i++;
        }
        return kaal.substring(i);
    }

    /** One letter, in its own case. */
    static @Nullable String huisletter(Adres adres) {
        String letter = adres.huisletter();
        return letter == null ? null : letter.strip();
    }

    /** The addition when the element can hold it, else null. */
    static @Nullable String toevoeging(Adres adres) {
        String toevoeging = adres.huisnummertoevoeging();
        return toevoeging != null && isToevoeging(toevoeging.strip()) ? toevoeging.strip() : null;
    }

    /** One to four letters or digits. */
    static boolean isToevoeging(String tekst) {
        return !tekst.isEmpty() && tekst.length() <= 4 && tekst.chars().allMatch(AddressParts::isLetterOfCijfer);
    }

    private static boolean isLetterOfCijfer(int teken) {
        return teken >= '0' && teken <= '9' || teken >= 'a' && teken <= 'z' || teken >= 'A' && teken <= 'Z';
    }

    /** The name of the street when the short element can hold it, else null. */
    static @Nullable String korteStraatnaam(Adres adres) {
        String straatnaam = adres.straatnaam();
        return straatnaam == null || Characters.isLanger(straatnaam, MAX_STRAATNAAM) ? null : straatnaam;
    }

    /** The word for an aanduiding bij huisnummer, or null. */
    static @Nullable String locatiebeschrijving(Adres adres) {
        String aanduiding = adres.aanduiding();
        if (aanduiding == null || aanduiding.isEmpty()) {
            return null;
        }
        return aanduiding.equals("to") ? "tegenover" : "bij";
    }
}
