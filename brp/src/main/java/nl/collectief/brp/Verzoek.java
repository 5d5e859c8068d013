package nl.collectief.brp;

/** Question 2.1 of Geheimhouding persoonsgegevens. */
public enum Verzoek {
    /** Set the beperking. */
    INDIENEN,
    /** Remove it. */
    INTREKKEN
}
