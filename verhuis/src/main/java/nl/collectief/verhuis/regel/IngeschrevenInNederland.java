package nl.collectief.verhuis.regel;

import java.util.Set;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.aanvraag.Persoon;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.verhuis.VerhuizingDoorgeven;

/** Who is registered abroad comes back by hervestiging, in person (Wbrp 2.38(1)). */
@Regel(id = "VRH-060", ernst = Severity.WAARSCHUWING, bron = "Wbrp 2.38(1)", leest = "inloggen.burgerservicenummer")
final class IngeschrevenInNederland implements Wetsregel<VerhuizingDoorgeven> {

    private static final Set<String> EMIGRATIE_OF_RNI = Set.of("E", "R");

    @Override
    public void toets(VerhuizingDoorgeven verhuizing, Ontvangst ontvangst, Meld meld) {
        Persoon aanvrager = Parts.aanvrager(ontvangst);
        if (aanvrager != null && !Parts.isVestiging(verhuizing) && isBuitenland(aanvrager)) {
            meld.op("/inloggen");
        }
    }

    private static boolean isBuitenland(Persoon aanvrager) {
        Persoon.Verblijfplaats plaats = aanvrager.verblijfplaats();
        String reden = aanvrager.redenOpschorting();
        return reden != null && EMIGRATIE_OF_RNI.contains(reden) || plaats != null && plaats.buitenland();
    }
}
