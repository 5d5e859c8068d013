package nl.collectief.brp.regel;

import java.util.Objects;
import nl.collectief.brp.Burgeraanvraag;
import nl.collectief.core.Normalisation;
import nl.collectief.core.aanvraag.Inloggen;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.aanvraag.Persoon;
import nl.collectief.core.aanvraag.Prefill;
import org.jspecify.annotations.Nullable;

/** The parts of a request; a part that was not answered is one without answers, so that a rule need not ask. */
final class Parts {

    private static final Inloggen GEEN_INLOGGEN = Inloggen.builder().build();

    private Parts() {}

    static Inloggen inloggen(Burgeraanvraag aanvraag) {
        return Objects.requireNonNullElse(aanvraag.inloggen(), GEEN_INLOGGEN);
    }

    /** Who logged in, as the register knows him; null when it was not asked. */
    static @Nullable Persoon aanvrager(Ontvangst ontvangst) {
        Prefill prefill = ontvangst.prefill();
        return prefill == null ? null : prefill.aanvrager();
    }

    static boolean isLeeg(@Nullable String tekst) {
        return tekst == null || Normalisation.isBlank(tekst);
    }

    /** Whether a text counts more code points than that, in its normal form. */
    static boolean isLanger(@Nullable String tekst, int max) {
        if (tekst == null) {
            return false;
        }
        String normaal = Normalisation.trim(tekst);
        return normaal.codePointCount(0, normaal.length()) > max;
    }
}
