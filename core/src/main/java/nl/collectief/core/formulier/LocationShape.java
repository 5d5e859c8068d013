package nl.collectief.core.formulier;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A place: described in words, and perhaps a point on a map (WGS 84, degrees). */
final class LocationShape {

    /** The names a place may hold. */
    static final Set<String> DELEN = Set.of("omschrijving", "punt", "lat", "lon");

    private static final BigDecimal MAX_LAT = BigDecimal.valueOf(90);
    private static final BigDecimal MAX_LON = BigDecimal.valueOf(180);

    private LocationShape() {}

    static boolean isLocatie(Object waarde) {
        return Answer.isObject(waarde)
                && Answer.deel(waarde, "omschrijving") instanceof String tekst
                && !tekst.isBlank()
                && TextShape.isLeesbaar(tekst)
                && isPunt(Answer.deel(waarde, "punt"));
    }

    /** The words of a place that {@link #isLocatie is one}. */
    static @Nullable Object omschrijving(Object locatie) {
        return Answer.deel(locatie, "omschrijving");
    }

    private static boolean isPunt(@Nullable Object punt) {
        return punt == null
                || Answer.isObject(punt)
                        && binnen(Answer.deel(punt, "lat"), MAX_LAT)
                        && binnen(Answer.deel(punt, "lon"), MAX_LON);
    }

    private static boolean binnen(@Nullable Object graden, BigDecimal grens) {
        BigDecimal getal = NumberShape.getal(graden);
        return getal != null && getal.abs().compareTo(grens) <= 0;
    }
}
