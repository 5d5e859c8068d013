package nl.collectief.verhuis;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.collectief.core.Copies;
import nl.collectief.core.Presence;
import nl.collectief.core.aanvraag.Adres;
import nl.collectief.core.aanvraag.Bijlagen;
import nl.collectief.core.aanvraag.Inloggen;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.aanvraag.Persoonsgegevens;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.VolgensFormulier;
import nl.collectief.core.validation.Waarschuwingen;
import org.jspecify.annotations.Nullable;

/**
 * The hoofdbewoner names who comes to live with him.
 *
 * <p>The answers of the form in its order, and {@code ontvangst}, which is no answer and no part of the JSON. Every
 * component may be missing: half-filled is a legal state, and only validation judges.
 *
 * <p>Source: GEMMA e-Formulierenspecificatie Toestemming hoofdbewoner inwoning, 31-10-2016; T16.
 *
 * @param inloggen block 1, the hoofdbewoner; null when not answered
 * @param adres extension, the address of the inwoning; null when not answered
 * @param ingangsdatum extension, from which day; null when not answered
 * @param zaakIdentificatie extension, the case of the verhuizing, 5 to 40 characters; null when not answered
 * @param inwoners questions 2.3 and 2.4, 1 to 7 persons; null is an empty list
 * @param bijlagen extension, documents sent along; null when not answered
 * @param ontvangst when and where the request was received; no answer; null when not known
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@VolgensFormulier(ToestemmingDienst.class)
@VolgensFormulier(value = ToestemmingDienst.class, ernst = Severity.WAARSCHUWING, groups = Waarschuwingen.class)
public record ToestemmingInwoning(
        @Nullable Inloggen inloggen,
        @Nullable Adres adres,
        @JsonFormat(pattern = "uuuu-MM-dd") @Nullable LocalDate ingangsdatum,
        @Nullable String zaakIdentificatie,
        List<Persoonsgegevens> inwoners,
        @Nullable Bijlagen bijlagen,
        @JsonIgnore @Nullable Ontvangst ontvangst)
        implements Burgeraanvraag {

    /** Copies the list; judges nothing. */
    public ToestemmingInwoning {
        inwoners = Copies.kopie(inwoners);
    }

    /** An empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds what this holds. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.inloggen = inloggen;
        builder.adres = adres;
        builder.ingangsdatum = ingangsdatum;
        builder.zaakIdentificatie = zaakIdentificatie;
        builder.inwoners = inwoners;
        builder.bijlagen = bijlagen;
        builder.ontvangst = ontvangst;
        return builder;
    }

    @Override
    public String toString() {
        return Presence.van("ToestemmingInwoning")
                .deel("inloggen", inloggen)
                .deel("adres", adres)
                .deel("ingangsdatum", ingangsdatum)
                .deel("zaakIdentificatie", zaakIdentificatie)
                .deel("inwoners", inwoners)
                .deel("bijlagen", bijlagen)
                .deel("ontvangst", ontvangst)
                .toString();
    }

    /** Builds a {@link ToestemmingInwoning}; checks nothing, is not thread-safe. */
    public static final class Builder {

        private @Nullable Inloggen inloggen;
        private @Nullable Adres adres;
        private @Nullable LocalDate ingangsdatum;
        private @Nullable String zaakIdentificatie;
        private List<Persoonsgegevens> inwoners = List.of();
        private @Nullable Bijlagen bijlagen;
        private @Nullable Ontvangst ontvangst;

        private Builder() {}

        /** Block 1, the hoofdbewoner. */
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

        /** Extension, the address of the inwoning. */
        public Builder adres(@Nullable Adres adres) {
            this.adres = adres;
            return this;
        }

        /** Changes {@code adres}, made when it is not there yet. */
        public Builder adres(Consumer<Adres.Builder> adres) {
            Adres.Builder builder = this.adres == null ? Adres.builder() : this.adres.toBuilder();
            adres.accept(builder);
            return adres(builder.build());
        }

        /** Extension, from which day. */
        public Builder ingangsdatum(@Nullable LocalDate ingangsdatum) {
            this.ingangsdatum = ingangsdatum;
            return this;
        }

        /** Extension, the case of the verhuizing, 5 to 40 characters. */
        public Builder zaakIdentificatie(@Nullable String zaakIdentificatie) {
            this.zaakIdentificatie = zaakIdentificatie;
            return this;
        }

        /** Questions 2.3 and 2.4, 1 to 7 persons; replaces what stood there. */
        public Builder inwoners(@Nullable List<Persoonsgegevens> inwoners) {
            this.inwoners = Copies.kopie(inwoners);
            return this;
        }

        /** Adds one. */
        public Builder inwoner(Consumer<Persoonsgegevens.Builder> inwoner) {
            Persoonsgegevens.Builder builder = Persoonsgegevens.builder();
            inwoner.accept(builder);
            List<Persoonsgegevens> langer = new ArrayList<>(inwoners);
            langer.add(builder.build());
            return inwoners(langer);
        }

        /** Extension, documents sent along. */
        public Builder bijlagen(@Nullable Bijlagen bijlagen) {
            this.bijlagen = bijlagen;
            return this;
        }

        /** Changes {@code bijlagen}, made when it is not there yet. */
        public Builder bijlagen(Consumer<Bijlagen.Builder> bijlagen) {
            Bijlagen.Builder builder = this.bijlagen == null ? Bijlagen.builder() : this.bijlagen.toBuilder();
            bijlagen.accept(builder);
            return bijlagen(builder.build());
        }

        /** When and where the request was received; no answer. */
        public Builder ontvangst(@Nullable Ontvangst ontvangst) {
            this.ontvangst = ontvangst;
            return this;
        }

        /** The record as it stands now; never throws. */
        public ToestemmingInwoning build() {
            return new ToestemmingInwoning(
                    inloggen, adres, ingangsdatum, zaakIdentificatie, inwoners, bijlagen, ontvangst);
        }
    }
}
