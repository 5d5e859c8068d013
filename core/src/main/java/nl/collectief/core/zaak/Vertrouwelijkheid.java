package nl.collectief.core.zaak;

/** Who may see a document, from everyone to hardly anyone. Source: ZDS vertrouwelijkAanduiding, eight values. */
public enum Vertrouwelijkheid {
    /** Everyone. */
    OPENBAAR,
    /** A part of the public. */
    BEPERKT_OPENBAAR,
    /** Employees. */
    INTERN,
    /** Those concerned with the case. */
    ZAAKVERTROUWELIJK,
    /** Named employees. */
    VERTROUWELIJK,
    /** Confidential. */
    CONFIDENTIEEL,
    /** Secret. */
    GEHEIM,
    /** Top secret. */
    ZEER_GEHEIM
}
