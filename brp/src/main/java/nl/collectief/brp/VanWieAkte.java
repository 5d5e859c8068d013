package nl.collectief.brp;

/** Question 3.1 of Uittreksel burgerlijke stand: of whom. */
public enum VanWieAkte {
    /** Of who asks; not of a death. */
    ZELF,
    /** Of his husband, wife or registered partner. */
    PARTNER,
    /** Of his parent. */
    OUDER,
    /** Of his child. */
    KIND
}
