package nl.collectief.verhuis.regel;

import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.verhuis.Relatie;
import nl.collectief.verhuis.Verbintenis;
import nl.collectief.verhuis.VerhuizingDoorgeven;

/** A partner is an echtgenoot or geregistreerd partner; a samenlevingscontract does not count (Wbrp 2.49(1)(b)). */
@Regel(
        id = "VRH-033",
        ernst = Severity.FOUT,
        bron = "Wbrp 2.49(1)(b); V16 3.1",
        leest = {"gezinsleden[].relatie", "gezinsleden[].verbintenis"})
final class PartnerIsEchtgenoot implements Wetsregel<VerhuizingDoorgeven> {

    @Override
    public void toets(VerhuizingDoorgeven verhuizing, Ontvangst ontvangst, Meld meld) {
        Family.elk(verhuizing, (lid, plaats) -> {
            if (lid.relatie() == Relatie.PARTNER && lid.verbintenis() == Verbintenis.SAMENLEVINGSCONTRACT) {
                meld.op(plaats + "/verbintenis");
            }
        });
    }
}
