package nl.collectief.verhuis;

/** Question 2.1 of Vakantie of verblijf in het buitenland. */
public enum SoortMelding {
    /** A new report. */
    NIEUW,
    /** A change of an earlier report. */
    WIJZIGING
}
