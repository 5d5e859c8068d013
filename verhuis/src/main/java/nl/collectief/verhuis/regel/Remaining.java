package nl.collectief.verhuis.regel;

import nl.collectief.core.aanvraag.JaNee;
import nl.collectief.verhuis.EmigratieDoorgeven;

/** Who stays behind at the address of someone who leaves. */
final class Remaining {

    private Remaining() {}

    /** Whether some resident stays. */
    static boolean bewoners(EmigratieDoorgeven emigratie) {
        return emigratie.woontAlleen() == JaNee.NEE && emigratie.alleBewonersEmigreren() == JaNee.NEE;
    }

    /** Whether a partner, levensgezel or relative to the 2nd degree stays. */
    static boolean verwanten(EmigratieDoorgeven emigratie) {
        return bewoners(emigratie) && emigratie.verwantenBlijven() == JaNee.JA;
    }

    /** Whether the blocks after the first hold answers. */
    static boolean isIngevuld(EmigratieDoorgeven emigratie) {
        return emigratie.inloggen() != null
                || emigratie.verhuisdatum() != null
                || emigratie.adresBuitenland() != null
                || emigratie.bewijsVanUitschrijving() != null
                || !emigratie.meeEmigrerenden().isEmpty()
                || !emigratie.verblijfsperiodenBuitenland().isEmpty();
    }
}
