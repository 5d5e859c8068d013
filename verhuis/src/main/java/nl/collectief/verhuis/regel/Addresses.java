package nl.collectief.verhuis.regel;

import java.util.Objects;
import nl.collectief.core.SearchName;
import nl.collectief.core.aanvraag.Adres;
import nl.collectief.core.adres.Postcode;
import nl.collectief.verhuis.Verblijfsadres;
import org.jspecify.annotations.Nullable;

/** Two addresses side by side, written the same way. */
final class Addresses {

    private Addresses() {}

    static boolean zijnGelijk(Verblijfsadres een, Verblijfsadres ander) {
        return zijnGelijk(kern(een), kern(ander));
    }

    static boolean zijnGelijk(Verblijfsadres een, Adres ander) {
        return zijnGelijk(kern(een), kern(ander));
    }

    /** Whether both are known and differ, but for case and accents. */
    static boolean verschilt(@Nullable String een, @Nullable String ander) {
        return !Parts.isLeeg(een)
                && !Parts.isLeeg(ander)
                && !SearchName.of(Objects.requireNonNull(een)).equals(SearchName.of(Objects.requireNonNull(ander)));
    }

    private static boolean zijnGelijk(Kern een, Kern ander) {
        boolean postcode = !een.postcode.isEmpty() && !ander.postcode.isEmpty();
        return een.huis.equals(ander.huis)
                && !een.huis.isEmpty()
                && (postcode
                        ? een.postcode.equals(ander.postcode)
                        : een.plek.equals(ander.plek) && !een.plek.isEmpty());
    }

    private static Kern kern(Verblijfsadres adres) {
        return new Kern(
                postcode(adres.postcode()),
                tekst(adres.huisnummer()) + tekst(adres.huisletter()) + "-" + tekst(adres.huisnummertoevoeging()),
                plek(adres.straatnaam(), adres.woonplaats()));
    }

    private static Kern kern(Adres adres) {
        return new Kern(
                postcode(adres.postcode()),
                tekst(adres.huisnummer()) + tekst(adres.huisletter()) + "-" + tekst(adres.huisnummertoevoeging()),
                plek(adres.straatnaam(), adres.woonplaats()));
    }

    private static String postcode(@Nullable String postcode) {
        return Postcode.lees(postcode).map(Postcode::waarde).orElse("");
    }

    private static String plek(@Nullable String straat, @Nullable String woonplaats) {
        return Parts.isLeeg(straat) || Parts.isLeeg(woonplaats) ? "" : tekst(straat) + "|" + tekst(woonplaats);
    }

    private static String tekst(@Nullable String tekst) {
        return tekst == null ? "" : SearchName.of(tekst);
    }

    private record Kern(String postcode, String huis, String plek) {}
}
