package nl.collectief.core.aanvraag;

/** Yes or no, as every form writes it. */
public enum JaNee {
    /** Yes. */
    JA,
    /** No. */
    NEE
}
