package nl.collectief.core.identificatie;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.collectief.core.Check;
import nl.collectief.core.Normalisation;
import nl.collectief.core.TextValue;
import org.jspecify.annotations.Nullable;

/**
 * A BAG identification: sixteen digits, of which the fifth and sixth name the kind of object. Source: core-types 8; BAG 7.9.
 *
 * <p>The first four are the gemeentecode when it was made; that municipality need not exist any more.
 */
public final class BagIdentificatie extends TextValue {

    private static final BagObjecttype[] TYPES = BagObjecttype.values();
    private static final Kind<BagIdentificatie> KIND =
            new Kind<>("BagIdentificatie", BagIdentificatie::oordeel, UnaryOperator.identity(), BagIdentificatie::new);

    private BagIdentificatie(String waarde) {
        super(waarde);
    }

    /** What is wrong with an identification as typed; total, never throws. */
    public static Check check(String tekst) {
        return KIND.check(tekst);
    }

    /** Reads an identification as typed; empty when it is null or not right. */
    public static Optional<BagIdentificatie> lees(@Nullable String tekst) {
        return KIND.lees(tekst);
    }

    /**
     * Reads an identification that must be right.
     *
     * @throws IllegalArgumentException when it is not; the message does not hold the text
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static BagIdentificatie parse(String tekst) {
        return KIND.parse(tekst);
    }

    /** What is wrong with an identification of one of these kinds of object; of another kind it has the wrong shape. */
    public static Check check(String tekst, Set<BagObjecttype> soorten) {
        Check check = check(tekst);
        return check == Check.GOED && !soorten.contains(type(Normalisation.trim(tekst))) ? Check.VORM : check;
    }

    /** The kind of object it names. */
    public BagObjecttype objecttype() {
        return Objects.requireNonNull(type(waarde()));
    }

    @Override
    public String gemaskeerd() {
        return maskNumber(waarde());
    }

    private static Check oordeel(String tekst) {
        return Digits.are(tekst, 16) && type(tekst) != null ? Check.GOED : Check.VORM;
    }

    private static @Nullable BagObjecttype type(String tekst) {
        for (BagObjecttype type : TYPES) {
            if (tekst.startsWith(type.code(), 4)) {
                return type;
            }
        }
        return null;
    }
}
