package nl.collectief.brp.regel;

import nl.collectief.brp.Geheimhouding;
import nl.collectief.brp.Verzoek;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;

/** A request about geheimhouding changes what the register holds (element 70.10), for one of those it is about. */
@Regel(
        id = "BRP-027",
        ernst = Severity.WAARSCHUWING,
        bron = "LO BRP 70.10",
        vanaf = "2016-10-31",
        leest = {"verzoek", "voorWie", "kinderen[].burgerservicenummer"})
final class VerzoekVerandertIets implements Wetsregel<Geheimhouding> {

    @Override
    public void toets(Geheimhouding geheimhouding, Ontvangst ontvangst, Meld meld) {
        Verzoek verzoek = geheimhouding.verzoek();
        if (verzoek == null) {
            return;
        }
        boolean gevraagd = verzoek == Verzoek.INDIENEN;
        if (Secrecy.van(geheimhouding, ontvangst).anyMatch(geheim -> geheim == gevraagd)) {
            meld.op("/verzoek");
        }
    }
}
