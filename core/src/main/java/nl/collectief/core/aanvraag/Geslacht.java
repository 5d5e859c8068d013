package nl.collectief.core.aanvraag;

import nl.collectief.core.zaak.Geslachtsaanduiding;

/** Sex as the BRP knows it; M, V and O on the wire. */
public enum Geslacht {
    /** Male. */
    MAN,
    /** Female. */
    VROUW,
    /** Unknown. */
    ONBEKEND;

    /** The same as the BRP codes it. */
    public Geslachtsaanduiding aanduiding() {
        return switch (this) {
            case MAN -> Geslachtsaanduiding.M;
            case VROUW -> Geslachtsaanduiding.V;
            case ONBEKEND -> Geslachtsaanduiding.O;
        };
    }
}
