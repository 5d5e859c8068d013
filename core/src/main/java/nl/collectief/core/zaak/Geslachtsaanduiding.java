package nl.collectief.core.zaak;

/** Sex as the BRP codes it. */
public enum Geslachtsaanduiding {
    /** Man. */
    M,
    /** Vrouw. */
    V,
    /** Onbekend. */
    O
}
