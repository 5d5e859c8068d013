package nl.collectief.brp;

/** Question 2.2 of Geheimhouding persoonsgegevens. */
public enum VoorWie {
    /** Who logged in. */
    ZELF,
    /** His children. */
    KIND
}
