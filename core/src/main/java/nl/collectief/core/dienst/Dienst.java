package nl.collectief.core.dienst;

import jakarta.validation.ClockProvider;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.collectief.core.aanvraag.Aanvraag;
import nl.collectief.core.aanvraag.Attachment;
import nl.collectief.core.aanvraag.Indiening;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.aanvraag.Profiel;
import nl.collectief.core.formulier.BlockView;
import nl.collectief.core.formulier.Formulier;
import nl.collectief.core.json.ReadLimits;
import nl.collectief.core.validation.Meaning;
import nl.collectief.core.validation.Report;
import nl.collectief.core.validation.RequestValidator;
import nl.collectief.core.validation.Texts;
import nl.collectief.core.zaak.Zaak;
import org.jspecify.annotations.Nullable;

/**
 * One service: the entry a vendor uses, and what a service module implements.
 *
 * <p>Found by {@link Diensten} through ServiceLoader; thread-safe and cheap to make.
 *
 * @param <A> the request
 */
public abstract class Dienst<A extends Aanvraag> implements RequestValidator<A> {

    private final DienstDefinition<A> gegevens;

    /** A service over what it brings. */
    protected Dienst(DienstDefinition<A> gegevens) {
        this.gegevens = gegevens;
    }

    /**
     * The date that chooses the rules: that of the event the law ties them to.
     *
     * @return null for the day of receipt
     */
    protected abstract @Nullable LocalDate peildatum(A aanvraag);

    /** The request with what it was received with. */
    protected abstract A met(A aanvraag, Ontvangst ontvangst);

    /**
     * The neutral case of a request without fouten.
     *
     * @param basis what every case begins with
     */
    protected abstract Zaak zaak(A aanvraag, CaseBasis basis);

    /**
     * What the specification derives from a request without fouten, by its names and in the shape of JSON; a report
     * and a conformance case carry it under these names. What a page calls them stands in the texts, with {@code afgeleid.}
     * before the name; what it calls a code among the values, with the code behind it: {@code afgeleid.wijze.POST}.
     *
     * @param ontvangst what the request was received with; its moment is always filled
     * @return in the order in which it is written; empty unless the service derives something
     */
    protected Map<String, Object> afgeleid(A aanvraag, Ontvangst ontvangst) {
        return Map.of();
    }

    /** Key of the form. */
    public final String code() {
        return formulier().code();
    }

    /** The form as data. */
    public final Formulier formulier() {
        return gegevens.beoordelaar().formulier().formulier();
    }

    /** The record of the request. */
    public final Class<A> type() {
        return gegevens.type();
    }

    /** Every rule, form and law alike. */
    public final List<RuleDescription> regels() {
        return RuleDescription.van(gegevens.beoordelaar());
    }

    /** The texts of its rules. */
    public final Texts teksten() {
        return gegevens.beoordelaar().teksten();
    }

    /**
     * The form as it stands over answers: what a page shows. Source: formulieren 1.3.
     *
     * @param antwoorden the answers as a record or a tree of maps, lists, texts and numbers; null is none
     * @param ontvangst 'now' and the municipal profile
     * @return every block with all its questions, asked or not
     */
    public final List<BlockView> beeld(@Nullable Object antwoorden, Ontvangst ontvangst) {
        return gegevens.beoordelaar().formulier().beeld(antwoorden, ontvangst);
    }

    /** Judges a request; 'now' is its moment of receipt, else the clock of the machine. */
    public final Report<A> validate(A aanvraag) {
        return validate(aanvraag, Ontvangst.LEEG);
    }

    @Override
    public final Report<A> validate(A aanvraag, ClockProvider klok) {
        Ontvangst ontvangst = Objects.requireNonNullElse(aanvraag.ontvangst(), Ontvangst.LEEG);
        return beoordeel(aanvraag, aanvraag, ontvangst.vastgelegd(klok));
    }

    /**
     * Reads a request from JSON (UTF-8) and judges it; never throws on what the JSON holds. The stream is left open.
     *
     * @param profiel the choices of the municipality
     * @return the report, with the request as far as it could be read
     */
    public final Report<A> lees(InputStream json, Profiel profiel) {
        return new TolerantReader<>(this, profiel, ReadLimits.AANVRAAG).lees(json);
    }

    /** As {@link #lees(InputStream, Profiel)}, with limits of the caller's own. */
    public final Report<A> lees(InputStream json, Profiel profiel, ReadLimits grenzen) {
        return new TolerantReader<>(this, profiel, grenzen).lees(json);
    }

    /** Reads and judges a request from JSON text. */
    public final Report<A> lees(String json, Profiel profiel) {
        return new TolerantReader<>(this, profiel, ReadLimits.AANVRAAG).lees(json);
    }

    /** A resource of the module of this service, such as a conformance case; null when there is none. */
    public final @Nullable InputStream bron(String naam) {
        return gegevens.bron().open(naam);
    }

    final Report<A> beoordeel(@Nullable Object antwoorden, A aanvraag, Ontvangst ontvangst) {
        return gegevens.beoordelaar().beoordeel(antwoorden, aanvraag, ontvangst, new Meaning<A>() {
            @Override
            public @Nullable LocalDate peildatum(A van) {
                return Dienst.this.peildatum(van);
            }

            @Override
            public List<Attachment> bijgevoegd(A van) {
                return gegevens.beoordelaar().formulier().bijgevoegd(van);
            }

            @Override
            public Map<String, Object> afgeleid(A van, Ontvangst metOntvangst) {
                return Dienst.this.afgeleid(van, metOntvangst);
            }

            @Override
            public Zaak zaak(A van, Ontvangst metOntvangst, Indiening indiening) {
                CaseBasis basis = new CaseBasis(formulier(), metOntvangst, indiening, bijgevoegd(van));
                return Dienst.this.zaak(van, basis);
            }
        });
    }
}
