package nl.collectief.overlijden.regel;

import static nl.collectief.overlijden.regel.Parts.overlijden;

import java.time.LocalDateTime;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.datum.Certainty;
import nl.collectief.core.datum.Moment;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.overlijden.AangifteOverlijden;
import org.jspecify.annotations.Nullable;

/** Last seen alive, certainly dead, found and received follow each other. */
@Regel(
        id = "OVL-059",
        ernst = Severity.FOUT,
        bron = "reading",
        leest = {
            "overlijden.periodeVan",
            "overlijden.periodeTot",
            "overlijden.lijkvinding.datum",
            "overlijden.lijkvinding.tijdstip"
        })
final class MomentenPassenBijElkaar implements Wetsregel<AangifteOverlijden> {

    @Override
    public void toets(AangifteOverlijden aangifte, Ontvangst ontvangst, Meld meld) {
        Moment ontvangen = Moment.exact(ontvangst.nu().toInstant());
        Moment van = moment(overlijden(aangifte).periodeVan());
        Moment tot = moment(overlijden(aangifte).periodeTot());
        Moment gevonden = Moments.vinding(aangifte);
        boolean periodeKlopt = volgt(van, tot) && volgt(van, ontvangen) && volgt(tot, ontvangen);
        if (!periodeKlopt || !volgt(van, gevonden) || !volgt(gevonden, ontvangen)) {
            meld.op("/overlijden/periodeVan");
        }
    }

    private static @Nullable Moment moment(@Nullable LocalDateTime lokaal) {
        return lokaal == null ? null : Moment.exact(Moment.instant(lokaal));
    }

    private static boolean volgt(@Nullable Moment eerst, @Nullable Moment dan) {
        return eerst == null || dan == null || dan.voor(eerst) != Certainty.ZEKER;
    }
}
