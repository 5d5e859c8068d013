package nl.collectief.brp.regel;

import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.datum.Certainty;
import nl.collectief.core.datum.DatumOnvolledig;
import nl.collectief.core.datum.Leeftijd;
import org.jspecify.annotations.Nullable;

/** Legal ages on the aanvraagdatum, with what is known of a date of birth. */
final class Ages {

    static final int ZELF_VRAGEN = 16;
    static final int MEERDERJARIG = 18;

    private Ages() {}

    /**
     * Whether someone has that age or more.
     *
     * @return null when nothing at all is known of the birth: then no rule on ages speaks, as BRP-004 says enough
     */
    static @Nullable Certainty heeftLeeftijd(@Nullable DatumOnvolledig geboren, int jaren, Ontvangst ontvangst) {
        return geboren == null || geboren.isOnbekend()
                ? null
                : Leeftijd.op(geboren, ontvangst.vandaag()).tenMinste(jaren);
    }
}
