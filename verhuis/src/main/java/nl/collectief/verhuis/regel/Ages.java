package nl.collectief.verhuis.regel;

import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.aanvraag.Persoon;
import nl.collectief.core.datum.Certainty;
import nl.collectief.core.datum.DatumOnvolledig;
import nl.collectief.core.datum.Leeftijd;
import nl.collectief.verhuis.Burgeraanvraag;
import org.jspecify.annotations.Nullable;

/** Ages on the day of aangifte, with what is known of a date of birth. */
final class Ages {

    static final int ZELF_AANGEVEN = 16;
    static final int MEERDERJARIG = 18;

    private Ages() {}

    /** When who logged in was born: as typed, else as the register says; null when neither is known. */
    static @Nullable DatumOnvolledig geboren(Burgeraanvraag aanvraag, Ontvangst ontvangst) {
        DatumOnvolledig getypt = Parts.inloggen(aanvraag).geboortedatum();
        Persoon aanvrager = Parts.aanvrager(ontvangst);
        return getypt != null || aanvrager == null ? getypt : aanvrager.geboortedatum();
    }

    /** Whether someone has that age or more; an unknown date of birth is undecided. */
    static Certainty heeftLeeftijd(@Nullable DatumOnvolledig geboren, int jaren, Ontvangst ontvangst) {
        return geboren == null
                ? Certainty.ONBESLIST
                : Leeftijd.op(geboren, ontvangst.vandaag()).tenMinste(jaren);
    }

    static boolean isZekerMinderjarig(@Nullable DatumOnvolledig geboren, Ontvangst ontvangst) {
        return heeftLeeftijd(geboren, MEERDERJARIG, ontvangst) == Certainty.UITGESLOTEN;
    }

    static boolean isZekerMeerderjarig(@Nullable DatumOnvolledig geboren, Ontvangst ontvangst) {
        return heeftLeeftijd(geboren, MEERDERJARIG, ontvangst) == Certainty.ZEKER;
    }

    /** Whether a partial date of birth leaves open on which side of a limit someone stands. */
    static boolean isOnbeslist(@Nullable DatumOnvolledig geboren, int jaren, Ontvangst ontvangst) {
        return geboren != null && heeftLeeftijd(geboren, jaren, ontvangst) == Certainty.ONBESLIST;
    }
}
