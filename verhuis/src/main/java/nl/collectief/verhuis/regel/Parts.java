package nl.collectief.verhuis.regel;

import java.util.Objects;
import java.util.Set;
import nl.collectief.core.Normalisation;
import nl.collectief.core.aanvraag.Inloggen;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.aanvraag.Persoon;
import nl.collectief.core.aanvraag.Prefill;
import nl.collectief.verhuis.AdresBuitenland;
import nl.collectief.verhuis.Briefadres;
import nl.collectief.verhuis.Burgeraanvraag;
import nl.collectief.verhuis.EmigratieDoorgeven;
import nl.collectief.verhuis.FunctieAdres;
import nl.collectief.verhuis.Verblijfsadres;
import nl.collectief.verhuis.VerhuizingDoorgeven;
import nl.collectief.verhuis.Vestiging;
import org.jspecify.annotations.Nullable;

/** The parts of a request; a part that was not answered is one without answers, so that a rule need not ask. */
final class Parts {

    private static final Inloggen GEEN_INLOGGEN = Inloggen.builder().build();
    private static final Verblijfsadres GEEN_ADRES = Verblijfsadres.builder().build();
    private static final AdresBuitenland GEEN_BUITENLAND =
            AdresBuitenland.builder().build();
    private static final Briefadres GEEN_BRIEFADRES = Briefadres.builder().build();
    private static final Vestiging GEEN_VESTIGING = Vestiging.builder().build();

    /** The six countries and bodies whose inhabitants get a verhuisbericht for free. Source: Wbrp 2.21(5). */
    static final Set<String> CARIBISCH = Set.of("5095", "5106", "5107", "5108", "5109", "5110");

    private Parts() {}

    static Inloggen inloggen(Burgeraanvraag aanvraag) {
        return Objects.requireNonNullElse(aanvraag.inloggen(), GEEN_INLOGGEN);
    }

    static Verblijfsadres nieuwAdres(VerhuizingDoorgeven verhuizing) {
        return Objects.requireNonNullElse(verhuizing.nieuwAdres(), GEEN_ADRES);
    }

    static AdresBuitenland adresBuitenland(EmigratieDoorgeven emigratie) {
        return Objects.requireNonNullElse(emigratie.adresBuitenland(), GEEN_BUITENLAND);
    }

    static Briefadres briefadres(VerhuizingDoorgeven verhuizing) {
        return Objects.requireNonNullElse(verhuizing.briefadres(), GEEN_BRIEFADRES);
    }

    static Vestiging vestiging(VerhuizingDoorgeven verhuizing) {
        return Objects.requireNonNullElse(verhuizing.vestiging(), GEEN_VESTIGING);
    }

    /** Whether the request is an appointment: someone comes from abroad. */
    static boolean isVestiging(VerhuizingDoorgeven verhuizing) {
        return vestiging(verhuizing).soort() != null;
    }

    static boolean isBriefadres(VerhuizingDoorgeven verhuizing) {
        return nieuwAdres(verhuizing).functieAdres() == FunctieAdres.B;
    }

    static boolean isLeeg(@Nullable String tekst) {
        return tekst == null || Normalisation.isBlank(tekst);
    }

    /** Who logged in, as the register knows him; null when it was not asked. */
    static @Nullable Persoon aanvrager(Ontvangst ontvangst) {
        Prefill prefill = ontvangst.prefill();
        return prefill == null ? null : prefill.aanvrager();
    }
}
