package nl.collectief.overlijden.regel;

import static nl.collectief.overlijden.regel.MomentEnTermijn.isBegrafenisOfCrematie;

import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.datum.Certainty;
import nl.collectief.core.datum.Moment;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.overlijden.AangifteOverlijden;

/** No burial or cremation without verlof, which comes after the aangifte (Wlb 11). */
@Regel(
        id = "OVL-072",
        ernst = Severity.FOUT,
        bron = "Wlb 11",
        leest = {"lijkbezorging.soort", "lijkbezorging.datum", "lijkbezorging.tijdstip"},
        zwijgtBij = {"OVL-051", "OVL-071", "OVL-080"})
final class LijkbezorgingNaVerlof implements Wetsregel<AangifteOverlijden> {

    @Override
    public void toets(AangifteOverlijden aangifte, Ontvangst ontvangst, Meld meld) {
        Moment lijkbezorging = Moments.lijkbezorging(aangifte);
        Moment ontvangen = Moment.exact(ontvangst.nu().toInstant());
        if (lijkbezorging != null
                && isBegrafenisOfCrematie(aangifte)
                && lijkbezorging.voor(ontvangen) == Certainty.ZEKER) {
            meld.op("/lijkbezorging/datum");
        }
    }
}
