package nl.collectief.verhuis.regel;

import java.util.Objects;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.verhuis.FunctieAdres;
import nl.collectief.verhuis.Verblijfsadres;
import nl.collectief.verhuis.VerhuizingDoorgeven;

/** A move changes the address, or what it is for (Wbrp 1.1 l). */
@Regel(
        id = "VRH-055",
        ernst = Severity.FOUT,
        bron = "Wbrp 1.1 l, 2.39(1)",
        leest = {"nieuwAdres", "vorigAdres"})
final class AdresVerandert implements Wetsregel<VerhuizingDoorgeven> {

    @Override
    public void toets(VerhuizingDoorgeven verhuizing, Ontvangst ontvangst, Meld meld) {
        Verblijfsadres vorig = verhuizing.vorigAdres();
        Verblijfsadres nieuw = Parts.nieuwAdres(verhuizing);
        if (vorig != null && functie(vorig) == functie(nieuw) && Addresses.zijnGelijk(nieuw, vorig)) {
            meld.op("/nieuwAdres");
        }
    }

    private static FunctieAdres functie(Verblijfsadres adres) {
        return Objects.requireNonNullElse(adres.functieAdres(), FunctieAdres.W);
    }
}
