package nl.collectief.core.tabel.codelijst;

import nl.collectief.core.tabel.Coded;

/** Why data in the history are not right. Source: LO BRP 84.10. */
public enum IndicatieOnjuist implements Coded {
    /** Onjuist. */
    ONJUIST("O", "onjuist"),
    /** Strijdig met de openbare orde. */
    STRIJDIG_MET_OPENBARE_ORDE("S", "strijdig met de openbare orde");

    private final String code;
    private final String omschrijving;

    IndicatieOnjuist(String code, String omschrijving) {
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
