package nl.collectief.brp.regel;

import java.util.List;
import nl.collectief.brp.GebruikAchternaam;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.aanvraag.Persoon;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;

/** Only who is or was married or a registered partner bears the name of a partner, or who announced that he will be (BW 1:9). */
@Regel(
        id = "BRP-031",
        ernst = Severity.FOUT,
        bron = "BW 1:9(1); Wbrp 2.56; LO BRP 61.10; HUP Wijziging naamgebruik",
        vanaf = "2016-10-31",
        leest = {"aanduidingNaamgebruik", "datumAangekondigdeVerbintenis"})
final class PartnernaamNaVerbintenis implements Wetsregel<GebruikAchternaam> {

    @Override
    public void toets(GebruikAchternaam aanvraag, Ontvangst ontvangst, Meld meld) {
        List<Persoon.Partner> partners = Spouses.bekend(ontvangst);
        if (Spouses.kiestPartnernaam(aanvraag)
                && partners != null
                && partners.isEmpty()
                && aanvraag.datumAangekondigdeVerbintenis() == null) {
            meld.op("/aanduidingNaamgebruik");
        }
    }
}
