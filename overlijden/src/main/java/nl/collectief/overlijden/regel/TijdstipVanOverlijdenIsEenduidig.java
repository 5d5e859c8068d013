package nl.collectief.overlijden.regel;

import static nl.collectief.overlijden.regel.Parts.overlijden;

import java.time.LocalDate;
import java.time.LocalTime;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.datum.Moment;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.overlijden.AangifteOverlijden;

/** The clock showed the time of death once: in the night that summer time ends an hour comes twice. */
@Regel(
        id = "OVL-054",
        ernst = Severity.WAARSCHUWING,
        bron = "reading",
        leest = {"overlijden.datum", "overlijden.tijdstip"})
final class TijdstipVanOverlijdenIsEenduidig implements Wetsregel<AangifteOverlijden> {

    @Override
    public void toets(AangifteOverlijden aangifte, Ontvangst ontvangst, Meld meld) {
        LocalDate dag = overlijden(aangifte).datum();
        LocalTime tijdstip = overlijden(aangifte).tijdstip();
        if (dag != null && tijdstip != null && Moment.isDubbel(dag.atTime(tijdstip))) {
            meld.op("/overlijden/tijdstip");
        }
    }
}
