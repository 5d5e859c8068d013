package nl.collectief.brp;

/** Question 2.1 of Overzicht gebruik BRP-gegevens. */
public enum WijzeVanOntvangst {
    /** In the Berichtenbox of MijnOverheid. */
    BERICHTENBOX,
    /** On paper, also when the question was not asked. */
    POST
}
