package nl.collectief.overlijden.regel;

import static nl.collectief.overlijden.regel.Parts.overlijden;

import java.time.LocalDate;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.overlijden.AangifteOverlijden;

/** The death was not long ago: more than 30 days is likely a typing error. */
@Regel(id = "OVL-058", ernst = Severity.WAARSCHUWING, bron = "reading", leest = "overlijden.datum")
final class OverlijdenKortGeleden implements Wetsregel<AangifteOverlijden> {

    private static final int MAX_DAGEN = 30;

    @Override
    public void toets(AangifteOverlijden aangifte, Ontvangst ontvangst, Meld meld) {
        LocalDate dag = overlijden(aangifte).datum();
        if (dag != null && dag.plusDays(MAX_DAGEN).isBefore(ontvangst.vandaag())) {
            meld.op("/overlijden/datum");
        }
    }
}
