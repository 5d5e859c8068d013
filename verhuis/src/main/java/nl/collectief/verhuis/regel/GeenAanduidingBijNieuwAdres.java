package nl.collectief.verhuis.regel;

import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.verhuis.VerhuizingDoorgeven;

/** A present address has no aanduiding bij huisnummer (LO BRP 11.50). */
@Regel(id = "VRH-058", ernst = Severity.FOUT, bron = "LO BRP 4.4, 11.50", leest = "nieuwAdres.aanduidingBijHuisnummer")
final class GeenAanduidingBijNieuwAdres implements Wetsregel<VerhuizingDoorgeven> {

    @Override
    public void toets(VerhuizingDoorgeven verhuizing, Ontvangst ontvangst, Meld meld) {
        if (!Parts.isLeeg(Parts.nieuwAdres(verhuizing).aanduidingBijHuisnummer())) {
            meld.op("/nieuwAdres/aanduidingBijHuisnummer");
        }
    }
}
