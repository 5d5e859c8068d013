package nl.collectief.brp;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import nl.collectief.core.Presence;
import nl.collectief.core.aanvraag.Inloggen;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.aanvraag.Persoonsgegevens;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.VolgensFormulier;
import nl.collectief.core.validation.Waarschuwingen;
import org.jspecify.annotations.Nullable;

/**
 * By which surname the government addresses someone: element 61.10.
 *
 * <p>The answers of the form in its order, and {@code ontvangst}, which is no answer and no part of the JSON. Every
 * component may be missing: half-filled is a legal state, and only validation judges.
 *
 * <p>Source: GEMMA e-Formulierenspecificatie Gebruik achternaam veranderen, 31-10-2016.
 *
 * @param inloggen block 1, who asks; null when not answered
 * @param aanduidingNaamgebruik question 2.1; null when not answered
 * @param ingangsdatum question 2.2, from which day; null when not answered
 * @param datumAangekondigdeVerbintenis extension, day of a marriage or partnership that was announced; null when not answered
 * @param gewenstePartnernaam extension, surname of the partner that is meant, at most 200 characters; null when not answered
 * @param gekozenLabel extension, the answer of question 2.1 as the page showed it, at most 200 characters; null when not answered
 * @param ontvangst when and where the request was received; no answer; null when not known
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@VolgensFormulier(GebruikAchternaamDienst.class)
@VolgensFormulier(value = GebruikAchternaamDienst.class, ernst = Severity.WAARSCHUWING, groups = Waarschuwingen.class)
public record GebruikAchternaam(
        @Nullable Inloggen inloggen,
        @Nullable AanduidingNaamgebruik aanduidingNaamgebruik,
        @JsonFormat(pattern = "uuuu-MM-dd") @Nullable LocalDate ingangsdatum,
        @JsonFormat(pattern = "uuuu-MM-dd") @Nullable LocalDate datumAangekondigdeVerbintenis,
        @Nullable String gewenstePartnernaam,
        @Nullable String gekozenLabel,
        @JsonIgnore @Nullable Ontvangst ontvangst)
        implements Burgeraanvraag {

    /** An empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds what this holds. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.inloggen = inloggen;
        builder.aanduidingNaamgebruik = aanduidingNaamgebruik;
        builder.ingangsdatum = ingangsdatum;
        builder.datumAangekondigdeVerbintenis = datumAangekondigdeVerbintenis;
        builder.gewenstePartnernaam = gewenstePartnernaam;
        builder.gekozenLabel = gekozenLabel;
        builder.ontvangst = ontvangst;
        return builder;
    }

    @Override
    public Map<String, Persoonsgegevens> betrokkenen() {
        return Map.of();
    }

    @Override
    public String toString() {
        return Presence.van("GebruikAchternaam")
                .deel("inloggen", inloggen)
                .deel("aanduidingNaamgebruik", aanduidingNaamgebruik)
                .deel("ingangsdatum", ingangsdatum)
                .deel("datumAangekondigdeVerbintenis", datumAangekondigdeVerbintenis)
                .deel("gewenstePartnernaam", gewenstePartnernaam)
                .deel("gekozenLabel", gekozenLabel)
                .deel("ontvangst", ontvangst)
                .toString();
    }

    /** Builds a {@link GebruikAchternaam}; checks nothing, is not thread-safe. */
    public static final class Builder {

        private @Nullable Inloggen inloggen;
        private @Nullable AanduidingNaamgebruik aanduidingNaamgebruik;
        private @Nullable LocalDate ingangsdatum;
        private @Nullable LocalDate datumAangekondigdeVerbintenis;
        private @Nullable String gewenstePartnernaam;
        private @Nullable String gekozenLabel;
        private @Nullable Ontvangst ontvangst;

        private Builder() {}

        /** Block 1, who asks. */
        public Builder inloggen(@Nullable Inloggen inloggen) {
            this.inloggen = inloggen;
            return this;
        }

        /** Changes {@code inloggen}, made when it is not there yet. */
        public Builder inloggen(Consumer<Inloggen.Builder> inloggen) {
            Inloggen.Builder builder = this.inloggen == null ? Inloggen.builder() : this.inloggen.toBuilder();
            inloggen.accept(builder);
            return inloggen(builder.build());
        }

        /** Question 2.1. */
        public Builder aanduidingNaamgebruik(@Nullable AanduidingNaamgebruik aanduidingNaamgebruik) {
            this.aanduidingNaamgebruik = aanduidingNaamgebruik;
            return this;
        }

        /** Question 2.2, from which day. */
        public Builder ingangsdatum(@Nullable LocalDate ingangsdatum) {
            this.ingangsdatum = ingangsdatum;
            return this;
        }

        /** Extension, day of a marriage or partnership that was announced. */
        public Builder datumAangekondigdeVerbintenis(@Nullable LocalDate datumAangekondigdeVerbintenis) {
            this.datumAangekondigdeVerbintenis = datumAangekondigdeVerbintenis;
            return this;
        }

        /** Extension, surname of the partner that is meant, at most 200 characters. */
        public Builder gewenstePartnernaam(@Nullable String gewenstePartnernaam) {
            this.gewenstePartnernaam = gewenstePartnernaam;
            return this;
        }

        /** Extension, the answer of question 2.1 as the page showed it, at most 200 characters. */
        public Builder gekozenLabel(@Nullable String gekozenLabel) {
            this.gekozenLabel = gekozenLabel;
            return this;
        }

        /** When and where the request was received; no answer. */
        public Builder ontvangst(@Nullable Ontvangst ontvangst) {
            this.ontvangst = ontvangst;
            return this;
        }

        /** The record as it stands now; never throws. */
        public GebruikAchternaam build() {
            return new GebruikAchternaam(
                    inloggen,
                    aanduidingNaamgebruik,
                    ingangsdatum,
                    datumAangekondigdeVerbintenis,
                    gewenstePartnernaam,
                    gekozenLabel,
                    ontvangst);
        }
    }
}
