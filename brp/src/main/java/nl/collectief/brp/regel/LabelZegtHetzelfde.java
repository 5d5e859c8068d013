package nl.collectief.brp.regel;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.collectief.brp.AanduidingNaamgebruik;
import nl.collectief.brp.GebruikAchternaam;
import nl.collectief.core.Normalisation;
import nl.collectief.core.SearchName;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;

/** The answer that the citizen saw means the code that was sent: the form printed N and V the wrong way round (E-01). */
@Regel(
        id = "BRP-033",
        ernst = Severity.WAARSCHUWING,
        tekst = "BRP-033.label",
        bron = "LO BRP 61.10; E-01",
        vanaf = "2016-10-31",
        leest = {"aanduidingNaamgebruik", "gekozenLabel"})
final class LabelZegtHetzelfde implements Wetsregel<GebruikAchternaam> {

    private static final Pattern PARTNER = Pattern.compile("\\b(?:partners?|echtgenoot|echtgenote|spouse)\\b");
    private static final Pattern EIGEN = Pattern.compile("\\b(?:eigen|own)\\b");
    private static final Pattern GEVOLGD = Pattern.compile("\\b(?:gevolgd|followed)\\b");

    @Override
    public void toets(GebruikAchternaam aanvraag, Ontvangst ontvangst, Meld meld) {
        AanduidingNaamgebruik keuze = aanvraag.aanduidingNaamgebruik();
        String label = Normalisation.answer(aanvraag.gekozenLabel());
        if (keuze != null
                && label != null
                && !kanBetekenen(SearchName.of(label)).contains(keuze)) {
            meld.op("/aanduidingNaamgebruik");
        }
    }

    /** What a label can mean by the names it mentions, in their order when it says that one follows the other. */
    private static Set<AanduidingNaamgebruik> kanBetekenen(String label) {
        int partner = begin(PARTNER, label);
        int eigen = begin(EIGEN, label);
        Set<AanduidingNaamgebruik> codes = EnumSet.allOf(AanduidingNaamgebruik.class);
        if (partner >= 0 && eigen >= 0) {
            return begin(GEVOLGD, label) < 0
                    ? codes
                    : EnumSet.of(partner < eigen ? AanduidingNaamgebruik.V : AanduidingNaamgebruik.N);
        }
        if (partner >= 0) {
            codes.remove(AanduidingNaamgebruik.E);
        }
        if (eigen >= 0) {
            codes.remove(AanduidingNaamgebruik.P);
        }
        return codes;
    }

    private static int begin(Pattern woord, String label) {
        Matcher gevonden = woord.matcher(label);
        return gevonden.find() ? gevonden.start() : -1;
    }
}
