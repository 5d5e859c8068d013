package nl.collectief.verhuis.regel;

import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.verhuis.VerhuizingDoorgeven;

/** A present address is an address of the BAG, not a description (LO BRP category 08). */
@Regel(
        id = "VRH-059",
        ernst = Severity.FOUT,
        bron = "LO BRP 4.4, 12.10",
        leest = "nieuwAdres.locatiebeschrijving",
        vervangt = "VRH-004")
final class NieuwAdresIsBagAdres implements Wetsregel<VerhuizingDoorgeven> {

    @Override
    public void toets(VerhuizingDoorgeven verhuizing, Ontvangst ontvangst, Meld meld) {
        if (!Parts.isLeeg(Parts.nieuwAdres(verhuizing).locatiebeschrijving())) {
            meld.op("/nieuwAdres");
        }
    }
}
