package nl.collectief.core.dienst;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import nl.collectief.core.Copies;
import nl.collectief.core.aanvraag.Aanvraag;
import nl.collectief.core.aanvraag.Bijlagen;
import nl.collectief.core.aanvraag.Inloggen;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.aanvraag.Toelichting;
import nl.collectief.core.datum.DatumOnvolledig;
import org.jspecify.annotations.Nullable;

/** A request of a trial service, with a component of every kind. */
public record Proefverzoek(
        @Nullable Inloggen inloggen,
        @Nullable String achternaam,
        @Nullable DatumOnvolledig geboortedatum,
        @Nullable Kleur kleur,
        @Nullable Integer aantal,
        List<Dag> dagen,
        @Nullable Bijlagen bijlagen,
        @Nullable Toelichting toelichting,
        @Nullable Ontvangst ontvangst)
        implements Aanvraag {

    /** Copies the list. */
    public Proefverzoek {
        dagen = Copies.kopie(dagen);
    }

    /** A colour. */
    public enum Kleur {
        /** Red. */
        ROOD,
        /** Blue. */
        BLAUW
    }

    /** A day. */
    public record Dag(
            @Nullable LocalDate dag,
            @Nullable LocalDateTime moment,
            @Nullable LocalTime tijd) {}

    @Override
    public String toString() {
        return "Proefverzoek";
    }
}
