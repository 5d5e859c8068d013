package nl.collectief.overlijden.regel;

import static nl.collectief.overlijden.regel.Parts.lijkbezorging;

import java.time.LocalDate;
import java.time.LocalTime;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.datum.Moment;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.overlijden.AangifteOverlijden;

/** The time of the lijkbezorging is one that the clock shows. */
@Regel(
        id = "OVL-080",
        ernst = Severity.FOUT,
        bron = "reading",
        leest = {"lijkbezorging.datum", "lijkbezorging.tijdstip"})
final class TijdstipVanLijkbezorgingBestaat implements Wetsregel<AangifteOverlijden> {

    @Override
    public void toets(AangifteOverlijden aangifte, Ontvangst ontvangst, Meld meld) {
        LocalDate dag = lijkbezorging(aangifte).datum();
        LocalTime tijdstip = lijkbezorging(aangifte).tijdstip();
        if (dag != null && tijdstip != null && Moment.isOvergeslagen(dag.atTime(tijdstip))) {
            meld.op("/lijkbezorging/tijdstip");
        }
    }
}
