package nl.collectief.core.aanvraag;

/** Sex as the BRP knows it; M, V and O on the wire. */
public enum Geslacht {
    /** Male. */
    MAN,
    /** Female. */
    VROUW,
    /** Unknown. */
    ONBEKEND
}
