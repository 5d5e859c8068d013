package nl.collectief.overlijden.regel;

import static nl.collectief.overlijden.regel.Parts.overlijden;

import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.datum.Termijn;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.overlijden.AangifteOverlijden;
import nl.collectief.overlijden.Termijnberekening;

/** A gemachtigde declares within the term of the lijkbezorging (BW 1:19h lid 2); after it the ABS judges. */
@Regel(
        id = "OVL-024",
        ernst = Severity.WAARSCHUWING,
        bron = "BW 1:19h lid 2 en 5",
        leest = {"overlijden.datumBekend", "overlijden.datum"})
final class AangifteBinnenDeTermijn implements Wetsregel<AangifteOverlijden> {

    @Override
    public void toets(AangifteOverlijden aangifte, Ontvangst ontvangst, Meld meld) {
        Termijn termijn = overlijden(aangifte).datum() == null
                ? null
                : Termijnberekening.van(aangifte, ontvangst).ruim();
        if (termijn != null && ontvangst.vandaag().isAfter(termijn.einde())) {
            meld.op("/overlijden/datum");
        }
    }
}
