package nl.collectief.overlijden.regel;

import static nl.collectief.overlijden.regel.Parts.isLevenloos;
import static nl.collectief.overlijden.regel.Parts.kind;

import java.time.LocalDate;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.overlijden.AangifteOverlijden;

/** The child was born on or before the day of aangifte (BBS 43 lid 1 onder c). */
@Regel(
        id = "OVL-132",
        ernst = Severity.FOUT,
        bron = "BBS 43 lid 1",
        leest = {"soortAangifte", "levenloos.kind.geboortedatum"})
final class KindGeborenVoorAangifte implements Wetsregel<AangifteOverlijden> {

    @Override
    public void toets(AangifteOverlijden aangifte, Ontvangst ontvangst, Meld meld) {
        LocalDate geboren = kind(aangifte).geboortedatum();
        if (isLevenloos(aangifte) && geboren != null && geboren.isAfter(ontvangst.vandaag())) {
            meld.op("/levenloos/kind/geboortedatum");
        }
    }
}
