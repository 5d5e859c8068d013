package nl.collectief.core.formulier;

import org.jspecify.annotations.Nullable;

/** Whether an address names a place: a part of the wrong shape counts as given, its own question tells. */
final class AddressShape {

    private AddressShape() {}

    /** Either postcode and huisnummer, or straatnaam, huisnummer and woonplaats. */
    static boolean isVolledig(@Nullable Object adres) {
        return heeft(adres, "huisnummer")
                && (heeft(adres, "postcode") || heeft(adres, "straatnaam") && heeft(adres, "woonplaats"));
    }

    private static boolean heeft(@Nullable Object adres, String deel) {
        return !Answer.isLeeg(Answer.deel(adres, deel));
    }
}
