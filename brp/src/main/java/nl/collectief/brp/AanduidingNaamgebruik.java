package nl.collectief.brp;

import nl.collectief.core.tabel.codelijst.Naamgebruik;

/**
 * Question 2.1 of Gebruik achternaam veranderen, by the codes of element 61.10.
 *
 * <p>The form prints V and N the wrong way round (E-01); here they mean what the BRP means.
 */
public enum AanduidingNaamgebruik {
    /** Own name. */
    E(Naamgebruik.EIGEN),
    /** Name of the partner. */
    P(Naamgebruik.PARTNER),
    /** Name of the partner, followed by the own name. */
    V(Naamgebruik.PARTNER_VOOR_EIGEN),
    /** Own name, followed by that of the partner. */
    N(Naamgebruik.PARTNER_NA_EIGEN);

    private final Naamgebruik naamgebruik;

    AanduidingNaamgebruik(Naamgebruik naamgebruik) {
        this.naamgebruik = naamgebruik;
    }

    /** The same in the code list of the BRP. */
    public Naamgebruik naamgebruik() {
        return naamgebruik;
    }

    /** Whether the name of a partner is used. */
    public boolean isMetPartner() {
        return this != E;
    }
}
