package nl.collectief.core.tabel.codelijst;

import nl.collectief.core.tabel.Coded;

/** Who reported a move, or why it was recorded without a report. Source: LO BRP 72.10. */
public enum AangifteAdreshouding implements Coded {
    /** Ambtshalve. */
    AMBTSHALVE("A", "ambtshalve"),
    /** Ministerieel besluit. */
    MINISTERIEEL_BESLUIT("B", "Ministerieel besluit"),
    /** Gezaghouder. */
    GEZAGHOUDER("G", "gezaghouder"),
    /** Hoofd instelling. */
    HOOFD_INSTELLING("H", "hoofd instelling"),
    /** Ingeschrevene. */
    INGESCHREVENE("I", "ingeschrevene"),
    /** Meerderjarig inwonend kind voor ouder. */
    INWONEND_KIND("K", "meerderjarig inwonend kind voor ouder"),
    /** Meerderjarige gemachtigde. */
    GEMACHTIGDE("M", "meerderjarige gemachtigde"),
    /** Inwonende ouder voor meerderjarig kind. */
    INWONENDE_OUDER("O", "inwonende ouder voor meerderjarig kind"),
    /** Echtgenoot/geregistreerd partner. */
    PARTNER("P", "echtgenoot/geregistreerd partner"),
    /** Technische wijziging i.v.m. BAG. */
    TECHNISCHE_WIJZIGING("T", "technische wijziging i.v.m. BAG"),
    /** Infrastructurele wijziging. */
    INFRASTRUCTURELE_WIJZIGING("W", "infrastructurele wijziging"),
    /** Onbekend. */
    ONBEKEND(".", "onbekend");

    private final String code;
    private final String omschrijving;

    AangifteAdreshouding(String code, String omschrijving) {
        this.code = code;
        this.omschrijving = omschrijving;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}
