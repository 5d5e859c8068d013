package nl.collectief.verhuis.regel;

import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.verhuis.Briefadres;
import nl.collectief.verhuis.VerhuizingDoorgeven;

/** A briefadres needs reasons and the written consent of who lends it (Wbrp 2.45(2)). */
@Regel(
        id = "VRH-100",
        ernst = Severity.FOUT,
        bron = "Wbrp 2.45(2), 2.23(2), (3)",
        leest = {"nieuwAdres.functieAdres", "briefadres.reden", "briefadres.instemming"})
final class BriefadresMetRedenEnInstemming implements Wetsregel<VerhuizingDoorgeven> {

    @Override
    public void toets(VerhuizingDoorgeven verhuizing, Ontvangst ontvangst, Meld meld) {
        Briefadres briefadres = Parts.briefadres(verhuizing);
        if (Parts.isBriefadres(verhuizing) && (Parts.isLeeg(briefadres.reden()) || briefadres.instemming() == null)) {
            meld.op("/briefadres");
        }
    }
}
