package nl.collectief.overlijden.regel;

import static nl.collectief.overlijden.regel.Parts.overlijden;

import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.datum.Certainty;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.overlijden.AangifteOverlijden;
import nl.collectief.overlijden.AardOverlijden;

/** At the death of a minor the doctor first consults the gemeentelijke lijkschouwer (Wlb 10a lid 1). */
@Regel(
        id = "OVL-066",
        ernst = Severity.WAARSCHUWING,
        bron = "Wlb 10a lid 1",
        leest = {
            "soortAangifte",
            "overlijden.aard",
            "overledene.geboortedatum",
            "overlijden.datumBekend",
            "overlijden.datum",
            "overlijden.periodeVan",
            "overlijden.periodeTot",
            "overlijden.lijkvinding"
        },
        zwijgtBij = {"OVL-031", "OVL-059"})
final class ArtsOverlegdeBijMinderjarige implements Wetsregel<AangifteOverlijden> {

    private static final int MEERDERJARIG = 18;

    @Override
    public void toets(AangifteOverlijden aangifte, Ontvangst ontvangst, Meld meld) {
        if (overlijden(aangifte).aard() == AardOverlijden.NATUURLIJK
                && Ages.tenMinste(MEERDERJARIG, aangifte, ontvangst) == Certainty.UITGESLOTEN) {
            meld.op("/overlijden/aard");
        }
    }
}
