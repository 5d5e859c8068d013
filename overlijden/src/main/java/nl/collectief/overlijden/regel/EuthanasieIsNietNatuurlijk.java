package nl.collectief.overlijden.regel;

import static nl.collectief.overlijden.regel.Parts.overlijden;

import java.util.List;
import nl.collectief.core.SearchName;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.overlijden.AangifteOverlijden;
import nl.collectief.overlijden.AardOverlijden;

/** After euthanasie or hulp bij zelfdoding no verklaring van overlijden is given (Wlb 7 lid 2). */
@Regel(
        id = "OVL-065",
        ernst = Severity.WAARSCHUWING,
        bron = "Wlb 7 lid 2",
        leest = {"overlijden.aard", "overlijden.bijzonderheden"})
final class EuthanasieIsNietNatuurlijk implements Wetsregel<AangifteOverlijden> {

    /** As they are searched, without diacritics. */
    private static final List<String> WOORDEN = List.of("euthanasie", "hulp bij zelfdoding", "levensbeeindiging");

    @Override
    public void toets(AangifteOverlijden aangifte, Ontvangst ontvangst, Meld meld) {
        String bijzonderheden = overlijden(aangifte).bijzonderheden();
        if (overlijden(aangifte).aard() == AardOverlijden.NATUURLIJK
                && bijzonderheden != null
                && WOORDEN.stream().anyMatch(SearchName.of(bijzonderheden)::contains)) {
            meld.op("/overlijden/aard");
        }
    }
}
