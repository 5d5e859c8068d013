package nl.collectief.core.aanvraag;

import nl.collectief.core.zaak.Geslachtsaanduiding;
import org.jspecify.annotations.Nullable;

/** Sex as the BRP knows it; M, V and O on the wire. */
public enum Geslacht {
    /** Male. */
    MAN,
    /** Female. */
    VROUW,
    /** Unknown. */
    ONBEKEND;

    /**
     * What a code of the BRP means.
     *
     * @param code element 04.10; null is not told
     * @return unknown for any other code than M and V; null when not told
     */
    public static @Nullable Geslacht vanCode(@Nullable String code) {
        if (code == null) {
            return null;
        }
        return switch (code) {
            case "M" -> MAN;
            case "V" -> VROUW;
            default -> ONBEKEND;
        };
    }

    /** The same as the BRP codes it. */
    public Geslachtsaanduiding aanduiding() {
        return switch (this) {
            case MAN -> Geslachtsaanduiding.M;
            case VROUW -> Geslachtsaanduiding.V;
            case ONBEKEND -> Geslachtsaanduiding.O;
        };
    }
}
