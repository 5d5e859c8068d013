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
 * Aangifte of departure from the Netherlands.
 *
 * <p>The answers of the form in its order, and {@code ontvangst}, which is no answer and no part of the JSON. Every
 * component may be missing: half-filled is a legal state, and only validation judges.
 *
 * <p>Source: GEMMA e-Formulierenspecificatie Emigratie doorgeven, 31-10-2016; E16.
 *
 * @param woontAlleen question 1.1; null when not answered
 * @param alleBewonersEmigreren question 1.2; null when not answered
 * @param verwantenBlijven extension, whether a partner, levensgezel or relative to the 2nd degree stays behind;
 *     null when not answered
 * @param inloggen block 2, the aangever; null when not answered
 * @param gemachtigd extension, whether the aangever acts under a machtiging; null when not answered
 * @param grondNietInPersoon extension, why someone cannot appear in person; null when not answered
 * @param verhuisdatum question 3.1, the day of departure; null when not answered
 * @param adresBuitenland questions 3.2 to 3.5; null when not answered
 * @param bewijsVanUitschrijving question 3.6; null when not answered
 * @param verblijfsperiodenBuitenland extension, the stays abroad; null is an empty list
 * @param meeEmigrerenden extension, who leaves along; null is an empty list
 * @param bijlagen extension, documents sent along; null when not answered
 * @param ontvangst when and where the request was received; no answer; null when not known
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@VolgensFormulier(EmigratieDienst.class)
@VolgensFormulier(value = EmigratieDienst.class, ernst = Severity.WAARSCHUWING, groups = Waarschuwingen.class)
public record EmigratieDoorgeven(
        @Nullable JaNee woontAlleen,
        @Nullable JaNee alleBewonersEmigreren,
        @Nullable JaNee verwantenBlijven,
        @Nullable Inloggen inloggen,
        @Nullable JaNee gemachtigd,
        @Nullable GrondNietInPersoon grondNietInPersoon,
        @JsonFormat(pattern = "uuuu-MM-dd") @Nullable LocalDate verhuisdatum,
        @Nullable AdresBuitenland adresBuitenland,
        @Nullable JaNee bewijsVanUitschrijving,
        List<Verblijfsperiode> verblijfsperiodenBuitenland,
        List<Gezinslid> meeEmigrerenden,
        @Nullable Bijlagen bijlagen,
        @JsonIgnore @Nullable Ontvangst ontvangst)
        implements Burgeraanvraag {

    /** Copies the lists; judges nothing. */
    public EmigratieDoorgeven {
        verblijfsperiodenBuitenland = Copies.kopie(verblijfsperiodenBuitenland);
        meeEmigrerenden = Copies.kopie(meeEmigrerenden);
    }

    /** An empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds what this holds. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.woontAlleen = woontAlleen;
        builder.alleBewonersEmigreren = alleBewonersEmigreren;
        builder.verwantenBlijven = verwantenBlijven;
        builder.inloggen = inloggen;
        builder.gemachtigd = gemachtigd;
        builder.grondNietInPersoon = grondNietInPersoon;
        builder.verhuisdatum = verhuisdatum;
        builder.adresBuitenland = adresBuitenland;
        builder.bewijsVanUitschrijving = bewijsVanUitschrijving;
        builder.verblijfsperiodenBuitenland = verblijfsperiodenBuitenland;
        builder.meeEmigrerenden = meeEmigrerenden;
        builder.bijlagen = bijlagen;
        builder.ontvangst = ontvangst;
        return builder;
    }

    @Override
    public String toString() {
        return Presence.van("EmigratieDoorgeven")
                .deel("woontAlleen", woontAlleen)
                .deel("alleBewonersEmigreren", alleBewonersEmigreren)
                .deel("verwantenBlijven", verwantenBlijven)
                .deel("inloggen", inloggen)
                .deel("gemachtigd", gemachtigd)
                .deel("grondNietInPersoon", grondNietInPersoon)
                .deel("verhuisdatum", verhuisdatum)
                .deel("adresBuitenland", adresBuitenland)
                .deel("bewijsVanUitschrijving", bewijsVanUitschrijving)
                .deel("verblijfsperiodenBuitenland", verblijfsperiodenBuitenland)
                .deel("meeEmigrerenden", meeEmigrerenden)
                .deel("bijlagen", bijlagen)
                .deel("ontvangst", ontvangst)
                .toString();
    }

    /** Builds an {@link EmigratieDoorgeven}; checks nothing, is not thread-safe. */
    public static final class Builder {

        private @Nullable JaNee woontAlleen;
        private @Nullable JaNee alleBewonersEmigreren;
        private @Nullable JaNee verwantenBlijven;
        private @Nullable Inloggen inloggen;
        private @Nullable JaNee gemachtigd;
        private @Nullable GrondNietInPersoon grondNietInPersoon;
        private @Nullable LocalDate verhuisdatum;
        private @Nullable AdresBuitenland adresBuitenland;
        private @Nullable JaNee bewijsVanUitschrijving;
        private List<Verblijfsperiode> verblijfsperiodenBuitenland = List.of();
        private List<Gezinslid> meeEmigrerenden = List.of();
        private @Nullable Bijlagen bijlagen;
        private @Nullable Ontvangst ontvangst;

        private Builder() {}

        /** Question 1.1. */
        public Builder woontAlleen(@Nullable JaNee woontAlleen) {
            this.woontAlleen = woontAlleen;
            return this;
        }

        /** Question 1.2. */
        public Builder alleBewonersEmigreren(@Nullable JaNee alleBewonersEmigreren) {
            this.alleBewonersEmigreren = alleBewonersEmigreren;
            return this;
        }

        /** Extension, whether a partner, levensgezel or relative to the 2nd degree stays behind. */
        public Builder verwantenBlijven(@Nullable JaNee verwantenBlijven) {
            this.verwantenBlijven = verwantenBlijven;
            return this;
        }

        /** Block 2, the aangever. */
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

        /** Extension, whether the aangever acts under a machtiging. */
        public Builder gemachtigd(@Nullable JaNee gemachtigd) {
            this.gemachtigd = gemachtigd;
            return this;
        }

        /** Extension, why someone cannot appear in person. */
        public Builder grondNietInPersoon(@Nullable GrondNietInPersoon grondNietInPersoon) {
            this.grondNietInPersoon = grondNietInPersoon;
            return this;
        }

        /** Question 3.1, the day of departure. */
        public Builder verhuisdatum(@Nullable LocalDate verhuisdatum) {
            this.verhuisdatum = verhuisdatum;
            return this;
        }

        /** Questions 3.2 to 3.5. */
        public Builder adresBuitenland(@Nullable AdresBuitenland adresBuitenland) {
            this.adresBuitenland = adresBuitenland;
            return this;
        }

        /** Changes {@code adresBuitenland}, made when it is not there yet. */
        public Builder adresBuitenland(Consumer<AdresBuitenland.Builder> adresBuitenland) {
            AdresBuitenland.Builder builder =
                    this.adresBuitenland == null ? AdresBuitenland.builder() : this.adresBuitenland.toBuilder();
            adresBuitenland.accept(builder);
            return adresBuitenland(builder.build());
        }

        /** Question 3.6. */
        public Builder bewijsVanUitschrijving(@Nullable JaNee bewijsVanUitschrijving) {
            this.bewijsVanUitschrijving = bewijsVanUitschrijving;
            return this;
        }

        /** Extension, the stays abroad; replaces what stood there. */
        public Builder verblijfsperiodenBuitenland(@Nullable List<Verblijfsperiode> verblijfsperiodenBuitenland) {
            this.verblijfsperiodenBuitenland = Copies.kopie(verblijfsperiodenBuitenland);
            return this;
        }

        /** Adds one. */
        public Builder verblijfsperiode(Consumer<Verblijfsperiode.Builder> verblijfsperiode) {
            Verblijfsperiode.Builder builder = Verblijfsperiode.builder();
            verblijfsperiode.accept(builder);
            List<Verblijfsperiode> langer = new ArrayList<>(verblijfsperiodenBuitenland);
            langer.add(builder.build());
            return verblijfsperiodenBuitenland(langer);
        }

        /** Extension, who leaves along; replaces what stood there. */
        public Builder meeEmigrerenden(@Nullable List<Gezinslid> meeEmigrerenden) {
            this.meeEmigrerenden = Copies.kopie(meeEmigrerenden);
            return this;
        }

        /** Adds one. */
        public Builder meeEmigrerende(Consumer<Gezinslid.Builder> meeEmigrerende) {
            Gezinslid.Builder builder = Gezinslid.builder();
            meeEmigrerende.accept(builder);
            List<Gezinslid> langer = new ArrayList<>(meeEmigrerenden);
            langer.add(builder.build());
            return meeEmigrerenden(langer);
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
        public EmigratieDoorgeven build() {
            return new EmigratieDoorgeven(
                    woontAlleen,
                    alleBewonersEmigreren,
                    verwantenBlijven,
                    inloggen,
                    gemachtigd,
                    grondNietInPersoon,
                    verhuisdatum,
                    adresBuitenland,
                    bewijsVanUitschrijving,
                    verblijfsperiodenBuitenland,
                    meeEmigrerenden,
                    bijlagen,
                    ontvangst);
        }
    }
}
