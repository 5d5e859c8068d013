package nl.collectief.overlijden.regel;

import static nl.collectief.overlijden.regel.Parts.overledene;

import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.aanvraag.Persoon;
import nl.collectief.core.aanvraag.Prefill;
import nl.collectief.core.datum.DatumOnvolledig;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.overlijden.AangifteOverlijden;
import nl.collectief.overlijden.Overledene;

/** Names and date of birth are those of the BRP, as far as the register was asked. */
@Regel(
        id = "OVL-037",
        ernst = Severity.WAARSCHUWING,
        bron = "reading",
        leest = {"overledene.voornamen", "overledene.achternaam", "overledene.geboortedatum"})
final class GelijkAanBrp implements Wetsregel<AangifteOverlijden> {

    @Override
    public void toets(AangifteOverlijden aangifte, Ontvangst ontvangst, Meld meld) {
        Prefill prefill = ontvangst.prefill();
        Persoon brp = prefill == null ? null : prefill.overledene();
        if (brp == null) {
            return;
        }
        Overledene overledene = overledene(aangifte);
        Persoon.Naam naam = brp.naam();
        if (naam != null && BrpNames.isAnders(overledene.voornamen(), naam.voornamen())) {
            meld.op("/overledene/voornamen");
        }
        if (naam != null && BrpNames.isAndereAchternaam(overledene.achternaam(), naam)) {
            meld.op("/overledene/achternaam");
        }
        DatumOnvolledig geboren = overledene.geboortedatum();
        DatumOnvolledig volgensBrp = brp.geboortedatum();
        if (geboren != null && volgensBrp != null && !geboren.kanGelijkZijnAan(volgensBrp)) {
            meld.op("/overledene/geboortedatum");
        }
    }
}
