package nl.collectief.overlijden.regel;

import static nl.collectief.overlijden.regel.Parts.isLevenloos;
import static nl.collectief.overlijden.regel.Parts.overledene;

import java.time.LocalDate;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.datum.Certainty;
import nl.collectief.core.datum.DatumOnvolledig;
import nl.collectief.core.datum.Leeftijd;
import nl.collectief.core.datum.Moment;
import nl.collectief.overlijden.AangifteOverlijden;

/** The age of the deceased at death, with what is known of both days; a child that was born lifeless has none. */
final class Ages {

    private Ages() {}

    /** Whether he had reached an age: for every possible day of birth and of death, for none, or undecided. */
    static Certainty tenMinste(int jaren, AangifteOverlijden aangifte, Ontvangst ontvangst) {
        DatumOnvolledig geboren = overledene(aangifte).geboortedatum();
        Moment overleden = geboren == null ? null : Moments.overlijden(aangifte, ontvangst);
        if (isLevenloos(aangifte) || geboren == null || overleden == null) {
            return Certainty.ONBESLIST;
        }
        LocalDate vroegst = overleden.eersteDag();
        if (vroegst != null && Leeftijd.op(geboren, vroegst).tenMinste(jaren) == Certainty.ZEKER) {
            return Certainty.ZEKER;
        }
        Certainty opHetLaatst = Leeftijd.op(geboren, overleden.laatsteDag()).tenMinste(jaren);
        return opHetLaatst == Certainty.UITGESLOTEN ? opHetLaatst : Certainty.ONBESLIST;
    }
}
