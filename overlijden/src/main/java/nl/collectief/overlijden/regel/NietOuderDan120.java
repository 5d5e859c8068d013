package nl.collectief.overlijden.regel;

import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.datum.Certainty;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.overlijden.AangifteOverlijden;

/** Who died was not certainly older than 120 years: more is likely a typing error (core-types 13). */
@Regel(
        id = "OVL-032",
        ernst = Severity.WAARSCHUWING,
        bron = "reading",
        leest = {
            "soortAangifte",
            "overledene.geboortedatum",
            "overlijden.datumBekend",
            "overlijden.datum",
            "overlijden.periodeVan",
            "overlijden.periodeTot",
            "overlijden.lijkvinding"
        },
        zwijgtBij = {"OVL-031", "OVL-059"})
final class NietOuderDan120 implements Wetsregel<AangifteOverlijden> {

    private static final int HOOGSTE = 120;

    @Override
    public void toets(AangifteOverlijden aangifte, Ontvangst ontvangst, Meld meld) {
        if (Ages.tenMinste(HOOGSTE + 1, aangifte, ontvangst) == Certainty.ZEKER) {
            meld.op("/overledene/geboortedatum");
        }
    }
}
