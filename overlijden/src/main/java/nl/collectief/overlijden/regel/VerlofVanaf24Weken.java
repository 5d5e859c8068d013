package nl.collectief.overlijden.regel;

import static nl.collectief.core.aanvraag.JaNee.NEE;
import static nl.collectief.overlijden.regel.Parts.isLevenloos;
import static nl.collectief.overlijden.regel.Parts.levenloos;

import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.overlijden.AangifteOverlijden;

/** From 24 weeks on, or when the duration is unknown, a verlof is needed to bury or cremate (Wlb 2, 11). */
@Regel(
        id = "OVL-136",
        ernst = Severity.WAARSCHUWING,
        bron = "Wlb 2; Wlb 11",
        leest = {"soortAangifte", "levenloos.zwangerschapsduur", "levenloos.verlofGevraagd"})
final class VerlofVanaf24Weken implements Wetsregel<AangifteOverlijden> {

    @Override
    public void toets(AangifteOverlijden aangifte, Ontvangst ontvangst, Meld meld) {
        if (isLevenloos(aangifte)
                && Pregnancy.of(aangifte).isVerlofNodig()
                && levenloos(aangifte).verlofGevraagd() == NEE) {
            meld.op("/levenloos/verlofGevraagd");
        }
    }
}
