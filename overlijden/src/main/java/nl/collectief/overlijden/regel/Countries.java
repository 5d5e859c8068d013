package nl.collectief.overlijden.regel;

import org.jspecify.annotations.Nullable;

/** Countries of table 34 that transport of a body asks about. */
public final class Countries {

    private static final String BELGIE = "5010";
    private static final String LUXEMBURG = "6018";
    private static final String DUITSLAND = "9089";

    private Countries() {}

    /** Belgium or Luxemburg; no answer is neither. */
    public static boolean isBenelux(@Nullable String landcode) {
        return BELGIE.equals(landcode) || LUXEMBURG.equals(landcode);
    }

    /** A country that is reached over land through no other, or through Belgium alone. */
    static boolean isBuurland(@Nullable String landcode) {
        return isBenelux(landcode) || DUITSLAND.equals(landcode);
    }
}
