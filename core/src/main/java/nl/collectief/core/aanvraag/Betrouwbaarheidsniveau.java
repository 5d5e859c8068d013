package nl.collectief.core.aanvraag;

/** The level of an eHerkenning login, from low to high. */
public enum Betrouwbaarheidsniveau {
    /** Level 2. */
    EH2,
    /** Level 2+. */
    EH2PLUS,
    /** Level 3. */
    EH3,
    /** Level 4. */
    EH4
}
