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

/** The time of death is one that the clock showed: in the night that summer time begins an hour is skipped. */
@Regel(
        id = "OVL-053",
        ernst = Severity.FOUT,
        bron = "reading",
        leest = {"overlijden.datum", "overlijden.tijdstip"})
final class TijdstipVanOverlijdenBestaat implements Wetsregel<AangifteOverlijden> {

    @Override
    public void toets(AangifteOverlijden aangifte, Ontvangst ontvangst, Meld meld) {
        LocalDate dag = overlijden(aangifte).datum();
        LocalTime tijdstip = overlijden(aangifte).tijdstip();
        if (dag != null && tijdstip != null && Moment.isOvergeslagen(dag.atTime(tijdstip))) {
            meld.op("/overlijden/tijdstip");
        }
    }
}
