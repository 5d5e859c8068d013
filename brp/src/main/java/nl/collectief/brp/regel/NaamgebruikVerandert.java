package nl.collectief.brp.regel;

import nl.collectief.brp.AanduidingNaamgebruik;
import nl.collectief.brp.GebruikAchternaam;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.aanvraag.Persoon;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;

/** A request changes the use of the surname that the register holds (element 61.10). */
@Regel(
        id = "BRP-033",
        ernst = Severity.WAARSCHUWING,
        bron = "LO BRP 61.10",
        vanaf = "2016-10-31",
        leest = "aanduidingNaamgebruik")
final class NaamgebruikVerandert implements Wetsregel<GebruikAchternaam> {

    @Override
    public void toets(GebruikAchternaam aanvraag, Ontvangst ontvangst, Meld meld) {
        Persoon aanvrager = Parts.aanvrager(ontvangst);
        AanduidingNaamgebruik keuze = aanvraag.aanduidingNaamgebruik();
        if (keuze != null
                && aanvrager != null
                && aanvrager.naam() != null
                && aanvrager.naam().aanduidingNaamgebruik() == keuze.naamgebruik()) {
            meld.op("/aanduidingNaamgebruik");
        }
    }
}
