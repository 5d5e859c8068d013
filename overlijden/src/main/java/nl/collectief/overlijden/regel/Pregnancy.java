package nl.collectief.overlijden.regel;

import static nl.collectief.core.aanvraag.JaNee.NEE;
import static nl.collectief.overlijden.regel.Parts.zwangerschapsduur;

import nl.collectief.overlijden.AangifteOverlijden;
import nl.collectief.overlijden.Zwangerschapsduur;

/** How long a pregnancy lasted, seen from the bound of the law: 24 weeks and no days (Wlb 2 lid 1 onder b). */
enum Pregnancy {
    /** At most 23 weeks and 6 days. */
    VOOR_24_WEKEN,
    /** 24 weeks or more. */
    VANAF_24_WEKEN,
    /** It is said to be unknown. */
    ONBEKEND,
    /** It was not answered. */
    NIET_BEANTWOORD;

    private static final int GRENS = 24;

    /** What was answered; the days beside the weeks make no difference for the bound. */
    static Pregnancy of(AangifteOverlijden aangifte) {
        Zwangerschapsduur duur = zwangerschapsduur(aangifte);
        Integer weken = duur.weken();
        if (duur.bekend() == NEE) {
            return ONBEKEND;
        }
        if (duur.bekend() == null || weken == null) {
            return NIET_BEANTWOORD;
        }
        return weken < GRENS ? VOOR_24_WEKEN : VANAF_24_WEKEN;
    }

    /** Whether burial or cremation needs a verlof: also when it is unknown. */
    boolean isVerlofNodig() {
        return this == VANAF_24_WEKEN || this == ONBEKEND;
    }
}
