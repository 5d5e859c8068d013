package nl.collectief.overlijden.regel;

import static nl.collectief.overlijden.regel.Parts.overlijden;

import nl.collectief.core.aanvraag.JaNee;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.overlijden.AangifteOverlijden;

/** Who does not know the time of death writes why. */
@Regel(
        id = "OVL-057",
        ernst = Severity.WAARSCHUWING,
        bron = "O21 5.7",
        leest = {"overlijden.tijdstipBekend", "overlijden.bijzonderheden"})
final class OnbekendTijdstipToegelicht implements Wetsregel<AangifteOverlijden> {

    @Override
    public void toets(AangifteOverlijden aangifte, Ontvangst ontvangst, Meld meld) {
        String bijzonderheden = overlijden(aangifte).bijzonderheden();
        if (overlijden(aangifte).tijdstipBekend() == JaNee.NEE
                && (bijzonderheden == null || bijzonderheden.isBlank())) {
            meld.op("/overlijden/bijzonderheden");
        }
    }
}
