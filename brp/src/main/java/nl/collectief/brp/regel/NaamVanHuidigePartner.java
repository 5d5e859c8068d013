package nl.collectief.brp.regel;

import java.util.List;
import nl.collectief.brp.GebruikAchternaam;
import nl.collectief.core.Normalisation;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.aanvraag.Persoon;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;

/** After a new marriage or partnership the name of an earlier partner is no longer borne (BW 1:9). */
@Regel(
        id = "BRP-032",
        ernst = Severity.FOUT,
        bron = "BW 1:9(1)",
        vanaf = "2016-10-31",
        leest = {"aanduidingNaamgebruik", "gewenstePartnernaam"})
final class NaamVanHuidigePartner implements Wetsregel<GebruikAchternaam> {

    @Override
    public void toets(GebruikAchternaam aanvraag, Ontvangst ontvangst, Meld meld) {
        String gewenst = Normalisation.answer(aanvraag.gewenstePartnernaam());
        List<Persoon.Partner> partners = Spouses.bekend(ontvangst);
        if (gewenst != null
                && partners != null
                && Spouses.kiestPartnernaam(aanvraag)
                && Spouses.isAlleenVanVroeger(gewenst, partners)) {
            meld.op("/gewenstePartnernaam");
        }
    }
}
