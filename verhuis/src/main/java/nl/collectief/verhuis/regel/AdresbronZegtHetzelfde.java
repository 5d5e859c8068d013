package nl.collectief.verhuis.regel;

import nl.collectief.core.aanvraag.Adres;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.aanvraag.Prefill;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.verhuis.Verblijfsadres;
import nl.collectief.verhuis.VerhuizingDoorgeven;

/** Street and town agree with what the adresbron says of postcode and house number. */
@Regel(
        id = "VRH-057",
        ernst = Severity.WAARSCHUWING,
        bron = "verhuis 4.4",
        leest = {"nieuwAdres.straatnaam", "nieuwAdres.woonplaats"})
final class AdresbronZegtHetzelfde implements Wetsregel<VerhuizingDoorgeven> {

    @Override
    public void toets(VerhuizingDoorgeven verhuizing, Ontvangst ontvangst, Meld meld) {
        Prefill prefill = ontvangst.prefill();
        Adres bron = prefill == null ? null : prefill.nieuwAdres();
        Verblijfsadres adres = Parts.nieuwAdres(verhuizing);
        if (bron != null
                && (Addresses.verschilt(adres.straatnaam(), bron.straatnaam())
                        || Addresses.verschilt(adres.woonplaats(), bron.woonplaats()))) {
            meld.op("/nieuwAdres/straatnaam");
        }
    }
}
