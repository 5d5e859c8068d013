package nl.collectief.overlijden.regel;

import static nl.collectief.overlijden.regel.Parts.aangever;
import static nl.collectief.overlijden.regel.Parts.overledene;

import java.util.Optional;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.identificatie.Bsn;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.overlijden.AangifteOverlijden;

/** The aangever knows of the death of another (BW 1:19h lid 1). */
@Regel(
        id = "OVL-022",
        ernst = Severity.FOUT,
        bron = "BW 1:19h lid 1",
        leest = {"aangever.burgerservicenummer", "overledene.burgerservicenummer"})
final class AangeverIsNietDeOverledene implements Wetsregel<AangifteOverlijden> {

    @Override
    public void toets(AangifteOverlijden aangifte, Ontvangst ontvangst, Meld meld) {
        Optional<Bsn> aangever = Bsn.lees(aangever(aangifte).burgerservicenummer());
        if (aangever.isPresent()
                && aangever.equals(Bsn.lees(overledene(aangifte).burgerservicenummer()))) {
            meld.op("/aangever/burgerservicenummer");
        }
    }
}
