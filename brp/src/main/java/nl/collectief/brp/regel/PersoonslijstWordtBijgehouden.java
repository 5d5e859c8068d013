package nl.collectief.brp.regel;

import java.util.Set;
import nl.collectief.brp.Burgeraanvraag;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.aanvraag.Persoon;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;

/** Who is no ingezetene, or of whom it is not known, has no bijhoudingsgemeente that keeps his data (67.20; Wbrp 2.53(3); Besluit BRP 35a). */
@Regel(
        id = "BRP-047",
        ernst = Severity.WAARSCHUWING,
        bron = "LO BRP 67.20; Wbrp 2.53(3); Besluit BRP 35a",
        vanaf = "2016-10-31",
        leest = "inloggen.burgerservicenummer")
final class PersoonslijstWordtBijgehouden<A extends Burgeraanvraag> implements Wetsregel<A> {

    /** Emigratie, ministerieel besluit, RNI, onbekend. */
    private static final Set<String> REDENEN = Set.of("E", "M", "R", ".");

    @Override
    public void toets(A aanvraag, Ontvangst ontvangst, Meld meld) {
        Persoon aanvrager = Parts.aanvrager(ontvangst);
        String reden = aanvrager == null ? null : aanvrager.redenOpschorting();
        if (reden != null && REDENEN.contains(reden)) {
            meld.op("/inloggen");
        }
    }
}
