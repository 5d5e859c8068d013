package nl.collectief.overlijden.regel;

import static nl.collectief.core.aanvraag.JaNee.JA;
import static nl.collectief.overlijden.regel.Parts.lijkbezorging;
import static nl.collectief.overlijden.regel.Parts.overledene;

import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.overlijden.AangifteOverlijden;
import nl.collectief.overlijden.SoortLijkbezorging;

/** A body whose identity cannot be established is buried, not cremated (Wlb 21 lid 6). */
@Regel(
        id = "OVL-040",
        ernst = Severity.FOUT,
        bron = "Wlb 21 lid 6",
        leest = {"overledene.identiteitOnbekend", "lijkbezorging.soort"})
final class OnbekendePersoonWordtBegraven implements Wetsregel<AangifteOverlijden> {

    @Override
    public void toets(AangifteOverlijden aangifte, Ontvangst ontvangst, Meld meld) {
        if (overledene(aangifte).identiteitOnbekend() == JA
                && lijkbezorging(aangifte).soort() == SoortLijkbezorging.CREMATIE) {
            meld.op("/lijkbezorging/soort");
        }
    }
}
