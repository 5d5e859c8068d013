package nl.collectief.brp.regel;

import java.util.Set;
import nl.collectief.brp.Burgeraanvraag;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.aanvraag.Persoon;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;

/** Nobody asks with the persoonslijst of a deceased, or with one that was made by mistake (67.20). */
@Regel(
        id = "BRP-047",
        ernst = Severity.FOUT,
        bron = "LO BRP 67.20",
        tekst = "BRP-047.ongeldig",
        vanaf = "2016-10-31",
        leest = "inloggen.burgerservicenummer")
final class PersoonslijstIsGeldig<A extends Burgeraanvraag> implements Wetsregel<A> {

    /** Overlijden, fout. */
    private static final Set<String> REDENEN = Set.of("O", "F");

    @Override
    public void toets(A aanvraag, Ontvangst ontvangst, Meld meld) {
        Persoon aanvrager = Parts.aanvrager(ontvangst);
        String reden = aanvrager == null ? null : aanvrager.redenOpschorting();
        if (reden != null && REDENEN.contains(reden)) {
            meld.op("/inloggen");
        }
    }
}
