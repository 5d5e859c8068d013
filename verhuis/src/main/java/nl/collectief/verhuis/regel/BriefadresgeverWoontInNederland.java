package nl.collectief.verhuis.regel;

import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.verhuis.Briefadresgever;
import nl.collectief.verhuis.VerhuizingDoorgeven;

/** Only an ingezetene or a designated rechtspersoon lends a briefadres (Wbrp 2.42). */
@Regel(id = "VRH-101", ernst = Severity.FOUT, bron = "Wbrp 2.42", leest = "briefadres.gever")
final class BriefadresgeverWoontInNederland implements Wetsregel<VerhuizingDoorgeven> {

    @Override
    public void toets(VerhuizingDoorgeven verhuizing, Ontvangst ontvangst, Meld meld) {
        if (Parts.briefadres(verhuizing).gever() == Briefadresgever.ANDERS) {
            meld.op("/briefadres/gever");
        }
    }
}
