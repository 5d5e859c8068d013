package nl.collectief.overlijden.regel;

import static nl.collectief.core.aanvraag.JaNee.JA;
import static nl.collectief.overlijden.regel.Parts.isLevenloos;
import static nl.collectief.overlijden.regel.Parts.levenloos;

import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.overlijden.AangifteOverlijden;

/** Before 24 weeks the law on lijkbezorging does not apply, so no verlof is asked (Wlb 2 lid 1 onder b, lid 2, 11a). */
@Regel(
        id = "OVL-135",
        ernst = Severity.FOUT,
        bron = "Wlb 2",
        leest = {"soortAangifte", "levenloos.zwangerschapsduur", "levenloos.verlofGevraagd"})
final class GeenVerlofVoor24Weken implements Wetsregel<AangifteOverlijden> {

    @Override
    public void toets(AangifteOverlijden aangifte, Ontvangst ontvangst, Meld meld) {
        if (isLevenloos(aangifte)
                && Pregnancy.of(aangifte) == Pregnancy.VOOR_24_WEKEN
                && levenloos(aangifte).verlofGevraagd() == JA) {
            meld.op("/levenloos/verlofGevraagd");
        }
    }
}
