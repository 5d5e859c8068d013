package nl.collectief.overlijden.regel;

import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.formulier.Answer;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.overlijden.AangifteOverlijden;
import nl.collectief.overlijden.Postadres;
import nl.collectief.overlijden.Toezending;
import nl.collectief.overlijden.WijzeToezending;
import org.jspecify.annotations.Nullable;

/** Documents go to an address that is whole: an e-mail address, or a name with street or postbus, postcode and town. */
@Regel(id = "OVL-124", ernst = Severity.FOUT, bron = "practice vrijBRP", leest = "toezending")
final class ToezendingHeeftAdres implements Wetsregel<AangifteOverlijden> {

    @Override
    public void toets(AangifteOverlijden aangifte, Ontvangst ontvangst, Meld meld) {
        Toezending toezending = aangifte.toezending();
        WijzeToezending wijze = toezending == null ? null : toezending.wijze();
        if (toezending == null || wijze == null) {
            return;
        }
        boolean goed = switch (wijze) {
            case EMAIL -> !Answer.isLeeg(toezending.emailadres());
            case POST -> !Answer.isLeeg(toezending.naam()) && isVolledig(toezending.adres());
            case PORTAAL -> true;
        };
        if (!goed) {
            meld.op("/toezending");
        }
    }

    private static boolean isVolledig(@Nullable Postadres adres) {
        if (adres == null || Answer.isLeeg(adres.postcode()) || Answer.isLeeg(adres.woonplaats())) {
            return false;
        }
        boolean huis = !Answer.isLeeg(adres.straatnaam()) && !Answer.isLeeg(adres.huisnummer());
        return huis || !Answer.isLeeg(adres.postbus());
    }
}
