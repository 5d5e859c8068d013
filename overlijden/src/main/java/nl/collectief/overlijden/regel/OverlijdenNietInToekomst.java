package nl.collectief.overlijden.regel;

import static nl.collectief.overlijden.regel.Parts.overlijden;

import java.time.LocalDate;
import java.time.LocalTime;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.datum.Certainty;
import nl.collectief.core.datum.Moment;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.overlijden.AangifteOverlijden;

/** The death does not lie after the receipt: to the minute when the time is known, else to the day. */
@Regel(
        id = "OVL-051",
        ernst = Severity.FOUT,
        bron = "reading",
        leest = {"overlijden.datum", "overlijden.tijdstip"},
        zwijgtBij = "OVL-053")
final class OverlijdenNietInToekomst implements Wetsregel<AangifteOverlijden> {

    @Override
    public void toets(AangifteOverlijden aangifte, Ontvangst ontvangst, Meld meld) {
        LocalDate dag = overlijden(aangifte).datum();
        LocalTime tijdstip = overlijden(aangifte).tijdstip();
        if (dag != null && Moment.exact(ontvangst.nu().toInstant()).voor(Moment.op(dag, tijdstip)) == Certainty.ZEKER) {
            meld.op("/overlijden/datum");
        }
    }
}
