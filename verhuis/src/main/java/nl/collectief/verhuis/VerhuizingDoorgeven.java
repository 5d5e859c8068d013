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
import nl.collectief.core.aanvraag.Bijlagen;
import nl.collectief.core.aanvraag.Inloggen;
import nl.collectief.core.aanvraag.JaNee;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.VolgensFormulier;
import nl.collectief.core.validation.Waarschuwingen;
import org.jspecify.annotations.Nullable;

/**
 * Aangifte of a new address in the Netherlands, for oneself and for family.
 *
 * <p>The answers of the form in its order, and {@code ontvangst}, which is no answer and no part of the JSON. Every
 * component may be missing: half-filled is a legal state, and only validation judges.
 *
 * <p>Source: GEMMA e-Formulierenspecificatie Verhuizing doorgeven, 31-10-2016; V16.
 *
 * @param inloggen block 1, the aangever; null when not answered
 * @param vestiging extension, coming from abroad; then nothing else is answered; null when not answered
 * @param grondNietInPersoon extension, why someone cannot appear in person; null when not answered
 * @param verhuisdatum question 2.1, the day of the move; null when not answered
 * @param nieuwAdres questions 2.3 to 2.8, the new address; null when not answered
 * @param vorigAdres extension, the address before; null when not answered
 * @param inwoning extension, whether they come to live with someone; null when not answered
 * @param briefadres extension, asked when the new address is a briefadres; null when not answered
 * @param gezinsledenVerhuizenMee question 3.1; null when not answered
 * @param gezinsleden questions 3.4 and 3.5, at most 20 persons; null is an empty list
 * @param toestemming block 3a, consent of the hoofdbewoner; null when not answered
 * @param bijlagen extension, documents sent along; null when not answered
 * @param ontvangst when and where the request was received; no answer; null when not known
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@VolgensFormulier(VerhuizingDienst.class)
@VolgensFormulier(value = VerhuizingDienst.class, ernst = Severity.WAARSCHUWING, groups = Waarschuwingen.class)
public record VerhuizingDoorgeven(
        @Nullable Inloggen inloggen,
        @Nullable Vestiging vestiging,
        @Nullable GrondNietInPersoon grondNietInPersoon,
        @JsonFormat(pattern = "uuuu-MM-dd") @Nullable LocalDate verhuisdatum,
        @Nullable Verblijfsadres nieuwAdres,
        @Nullable Verblijfsadres vorigAdres,
        @Nullable JaNee inwoning,
        @Nullable Briefadres briefadres,
        @Nullable JaNee gezinsledenVerhuizenMee,
        List<Gezinslid> gezinsleden,
        @Nullable ToestemmingInwoning toestemming,
        @Nullable Bijlagen bijlagen,
        @JsonIgnore @Nullable Ontvangst ontvangst)
        implements Burgeraanvraag {

    /** Copies the list; judges nothing. */
    public VerhuizingDoorgeven {
        gezinsleden = Copies.kopie(gezinsleden);
    }

    /** An empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds what this holds. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.inloggen = inloggen;
        builder.vestiging = vestiging;
        builder.grondNietInPersoon = grondNietInPersoon;
        builder.verhuisdatum = verhuisdatum;
        builder.nieuwAdres = nieuwAdres;
        builder.vorigAdres = vorigAdres;
        builder.inwoning = inwoning;
        builder.briefadres = briefadres;
        builder.gezinsledenVerhuizenMee = gezinsledenVerhuizenMee;
        builder.gezinsleden = gezinsleden;
        builder.toestemming = toestemming;
        builder.bijlagen = bijlagen;
        builder.ontvangst = ontvangst;
        return builder;
    }

    @Override
    public String toString() {
        return Presence.van("VerhuizingDoorgeven")
                .deel("inloggen", inloggen)
                .deel("vestiging", vestiging)
                .deel("grondNietInPersoon", grondNietInPersoon)
                .deel("verhuisdatum", verhuisdatum)
                .deel("nieuwAdres", nieuwAdres)
                .deel("vorigAdres", vorigAdres)
                .deel("inwoning", inwoning)
                .deel("briefadres", briefadres)
                .deel("gezinsledenVerhuizenMee", gezinsledenVerhuizenMee)
                .deel("gezinsleden", gezinsleden)
                .deel("toestemming", toestemming)
                .deel("bijlagen", bijlagen)
                .deel("ontvangst", ontvangst)
                .toString();
    }

    /** Builds a {@link VerhuizingDoorgeven}; checks nothing, is not thread-safe. */
    public static final class Builder {

        private @Nullable Inloggen inloggen;
        private @Nullable Vestiging vestiging;
        private @Nullable GrondNietInPersoon grondNietInPersoon;
        private @Nullable LocalDate verhuisdatum;
        private @Nullable Verblijfsadres nieuwAdres;
        private @Nullable Verblijfsadres vorigAdres;
        private @Nullable JaNee inwoning;
        private @Nullable Briefadres briefadres;
        private @Nullable JaNee gezinsledenVerhuizenMee;
        private List<Gezinslid> gezinsleden = List.of();
        private @Nullable ToestemmingInwoning toestemming;
        private @Nullable Bijlagen bijlagen;
        private @Nullable Ontvangst ontvangst;

        private Builder() {}

        /** Block 1, the aangever. */
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

        /** Extension, coming from abroad; then nothing else is answered. */
        public Builder vestiging(@Nullable Vestiging vestiging) {
            this.vestiging = vestiging;
            return this;
        }

        /** Changes {@code vestiging}, made when it is not there yet. */
        public Builder vestiging(Consumer<Vestiging.Builder> vestiging) {
            Vestiging.Builder builder = this.vestiging == null ? Vestiging.builder() : this.vestiging.toBuilder();
            vestiging.accept(builder);
            return vestiging(builder.build());
        }

        /** Extension, why someone cannot appear in person. */
        public Builder grondNietInPersoon(@Nullable GrondNietInPersoon grondNietInPersoon) {
            this.grondNietInPersoon = grondNietInPersoon;
            return this;
        }

        /** Question 2.1, the day of the move. */
        public Builder verhuisdatum(@Nullable LocalDate verhuisdatum) {
            this.verhuisdatum = verhuisdatum;
            return this;
        }

        /** Questions 2.3 to 2.8, the new address. */
        public Builder nieuwAdres(@Nullable Verblijfsadres nieuwAdres) {
            this.nieuwAdres = nieuwAdres;
            return this;
        }

        /** Changes {@code nieuwAdres}, made when it is not there yet. */
        public Builder nieuwAdres(Consumer<Verblijfsadres.Builder> nieuwAdres) {
            Verblijfsadres.Builder builder =
                    this.nieuwAdres == null ? Verblijfsadres.builder() : this.nieuwAdres.toBuilder();
            nieuwAdres.accept(builder);
            return nieuwAdres(builder.build());
        }

        /** Extension, the address before. */
        public Builder vorigAdres(@Nullable Verblijfsadres vorigAdres) {
            this.vorigAdres = vorigAdres;
            return this;
        }

        /** Changes {@code vorigAdres}, made when it is not there yet. */
        public Builder vorigAdres(Consumer<Verblijfsadres.Builder> vorigAdres) {
            Verblijfsadres.Builder builder =
                    this.vorigAdres == null ? Verblijfsadres.builder() : this.vorigAdres.toBuilder();
            vorigAdres.accept(builder);
            return vorigAdres(builder.build());
        }

        /** Extension, whether they come to live with someone. */
        public Builder inwoning(@Nullable JaNee inwoning) {
            this.inwoning = inwoning;
            return this;
        }

        /** Extension, asked when the new address is a briefadres. */
        public Builder briefadres(@Nullable Briefadres briefadres) {
            this.briefadres = briefadres;
            return this;
        }

        /** Changes {@code briefadres}, made when it is not there yet. */
        public Builder briefadres(Consumer<Briefadres.Builder> briefadres) {
            Briefadres.Builder builder = this.briefadres == null ? Briefadres.builder() : this.briefadres.toBuilder();
            briefadres.accept(builder);
            return briefadres(builder.build());
        }

        /** Question 3.1. */
        public Builder gezinsledenVerhuizenMee(@Nullable JaNee gezinsledenVerhuizenMee) {
            this.gezinsledenVerhuizenMee = gezinsledenVerhuizenMee;
            return this;
        }

        /** Questions 3.4 and 3.5, at most 20 persons; replaces what stood there. */
        public Builder gezinsleden(@Nullable List<Gezinslid> gezinsleden) {
            this.gezinsleden = Copies.kopie(gezinsleden);
            return this;
        }

        /** Adds one. */
        public Builder gezinslid(Consumer<Gezinslid.Builder> gezinslid) {
            Gezinslid.Builder builder = Gezinslid.builder();
            gezinslid.accept(builder);
            List<Gezinslid> langer = new ArrayList<>(gezinsleden);
            langer.add(builder.build());
            return gezinsleden(langer);
        }

        /** Block 3a, consent of the hoofdbewoner. */
        public Builder toestemming(@Nullable ToestemmingInwoning toestemming) {
            this.toestemming = toestemming;
            return this;
        }

        /** Changes {@code toestemming}, made when it is not there yet. */
        public Builder toestemming(Consumer<ToestemmingInwoning.Builder> toestemming) {
            ToestemmingInwoning.Builder builder =
                    this.toestemming == null ? ToestemmingInwoning.builder() : this.toestemming.toBuilder();
            toestemming.accept(builder);
            return toestemming(builder.build());
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
        public VerhuizingDoorgeven build() {
            return new VerhuizingDoorgeven(
                    inloggen,
                    vestiging,
                    grondNietInPersoon,
                    verhuisdatum,
                    nieuwAdres,
                    vorigAdres,
                    inwoning,
                    briefadres,
                    gezinsledenVerhuizenMee,
                    gezinsleden,
                    toestemming,
                    bijlagen,
                    ontvangst);
        }
    }
}
