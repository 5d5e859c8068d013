package nl.collectief.overlijden;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.collectief.core.Copies;
import nl.collectief.core.Presence;
import nl.collectief.core.aanvraag.Aanvraag;
import nl.collectief.core.aanvraag.Bijlagen;
import nl.collectief.core.aanvraag.Document;
import nl.collectief.core.aanvraag.Inloggen;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.VolgensFormulier;
import nl.collectief.core.validation.Waarschuwingen;
import org.jspecify.annotations.Nullable;

/**
 * Aangifte of a death and aanvraag of the verlof, by an undertaker.
 *
 * <p>The answers of the form in its order, and {@code ontvangst}, which is no answer and no part of the JSON. Every
 * component may be missing: half-filled is a legal state, and only validation judges. Source: GEMMA
 * e-Formulierenspecificatie Aangifte Overlijden en aanvraag verlof, release 2.1, 15-02-2017.
 *
 * @param soortAangifte which aangifte, an extension; null means OVERLIJDEN
 * @param plaatsOverlijden question 1.1, gemeente of death, a code of table 33, four digits; null when not answered
 * @param inloggen block 2, the company that logged in; null when not answered
 * @param aangever block 3, who declares; null when not answered
 * @param levenloos block 3a, an extension, only in the variant LEVENLOOS; null when not answered
 * @param overledene block 4, who died; null when not answered
 * @param overlijden block 5, the death; null when not answered
 * @param lijkbezorging block 6, burial, cremation or another destination; null when not answered
 * @param documenten block 6a, at most 20 documents, an extension; null is an empty list
 * @param uittreksels block 7, the extracts; null when not answered
 * @param toezending where the documents go, an extension of block 7; null when not answered
 * @param bijlagen what the sender adds by himself, an extension; null when not answered
 * @param ontvangst when and where the request was received; no answer; null when not known
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@VolgensFormulier(OverlijdenDienst.class)
@VolgensFormulier(value = OverlijdenDienst.class, ernst = Severity.WAARSCHUWING, groups = Waarschuwingen.class)
public record AangifteOverlijden(
        @Nullable SoortAangifte soortAangifte,
        @Nullable String plaatsOverlijden,
        @Nullable Inloggen inloggen,
        @Nullable Aangever aangever,
        @Nullable LevenloosGeborenKind levenloos,
        @Nullable Overledene overledene,
        @Nullable Overlijden overlijden,
        @Nullable Lijkbezorging lijkbezorging,
        List<Document> documenten,
        @Nullable Uittreksels uittreksels,
        @Nullable Toezending toezending,
        @Nullable Bijlagen bijlagen,
        @JsonIgnore @Nullable Ontvangst ontvangst)
        implements Aanvraag {

    /** Copies the list; judges nothing. */
    public AangifteOverlijden {
        documenten = Copies.kopie(documenten);
    }

    /** An empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds what this holds. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.soortAangifte = soortAangifte;
        builder.plaatsOverlijden = plaatsOverlijden;
        builder.inloggen = inloggen;
        builder.aangever = aangever;
        builder.levenloos = levenloos;
        builder.overledene = overledene;
        builder.overlijden = overlijden;
        builder.lijkbezorging = lijkbezorging;
        builder.documenten = documenten;
        builder.uittreksels = uittreksels;
        builder.toezending = toezending;
        builder.bijlagen = bijlagen;
        builder.ontvangst = ontvangst;
        return builder;
    }

    @Override
    public String toString() {
        return Presence.van("AangifteOverlijden")
                .deel("plaatsOverlijden", plaatsOverlijden)
                .deel("inloggen", inloggen)
                .deel("aangever", aangever)
                .deel("overledene", overledene)
                .deel("overlijden", overlijden)
                .deel("lijkbezorging", lijkbezorging)
                .deel("documenten", documenten)
                .deel("uittreksels", uittreksels)
                .deel("toezending", toezending)
                .deel("bijlagen", bijlagen)
                .deel("ontvangst", ontvangst)
                .toString();
    }

    /** Builds an {@link AangifteOverlijden}; checks nothing, is not thread-safe. */
    public static final class Builder {

        private @Nullable SoortAangifte soortAangifte;
        private @Nullable String plaatsOverlijden;
        private @Nullable Inloggen inloggen;
        private @Nullable Aangever aangever;
        private @Nullable LevenloosGeborenKind levenloos;
        private @Nullable Overledene overledene;
        private @Nullable Overlijden overlijden;
        private @Nullable Lijkbezorging lijkbezorging;
        private List<Document> documenten = List.of();
        private @Nullable Uittreksels uittreksels;
        private @Nullable Toezending toezending;
        private @Nullable Bijlagen bijlagen;
        private @Nullable Ontvangst ontvangst;

        private Builder() {}

        /** Extension: which aangifte. */
        public Builder soortAangifte(@Nullable SoortAangifte soortAangifte) {
            this.soortAangifte = soortAangifte;
            return this;
        }

        /** Question 1.1, a code of table 33. */
        public Builder plaatsOverlijden(@Nullable String plaatsOverlijden) {
            this.plaatsOverlijden = plaatsOverlijden;
            return this;
        }

        /** Block 2. */
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

        /** Block 3. */
        public Builder aangever(@Nullable Aangever aangever) {
            this.aangever = aangever;
            return this;
        }

        /** Changes {@code aangever}, made when it is not there yet. */
        public Builder aangever(Consumer<Aangever.Builder> aangever) {
            Aangever.Builder builder = this.aangever == null ? Aangever.builder() : this.aangever.toBuilder();
            aangever.accept(builder);
            return aangever(builder.build());
        }

        /** Block 3a. */
        public Builder levenloos(@Nullable LevenloosGeborenKind levenloos) {
            this.levenloos = levenloos;
            return this;
        }

        /** Changes {@code levenloos}, made when it is not there yet. */
        public Builder levenloos(Consumer<LevenloosGeborenKind.Builder> levenloos) {
            LevenloosGeborenKind.Builder builder =
                    this.levenloos == null ? LevenloosGeborenKind.builder() : this.levenloos.toBuilder();
            levenloos.accept(builder);
            return levenloos(builder.build());
        }

        /** Block 4. */
        public Builder overledene(@Nullable Overledene overledene) {
            this.overledene = overledene;
            return this;
        }

        /** Changes {@code overledene}, made when it is not there yet. */
        public Builder overledene(Consumer<Overledene.Builder> overledene) {
            Overledene.Builder builder = this.overledene == null ? Overledene.builder() : this.overledene.toBuilder();
            overledene.accept(builder);
            return overledene(builder.build());
        }

        /** Block 5. */
        public Builder overlijden(@Nullable Overlijden overlijden) {
            this.overlijden = overlijden;
            return this;
        }

        /** Changes {@code overlijden}, made when it is not there yet. */
        public Builder overlijden(Consumer<Overlijden.Builder> overlijden) {
            Overlijden.Builder builder = this.overlijden == null ? Overlijden.builder() : this.overlijden.toBuilder();
            overlijden.accept(builder);
            return overlijden(builder.build());
        }

        /** Block 6. */
        public Builder lijkbezorging(@Nullable Lijkbezorging lijkbezorging) {
            this.lijkbezorging = lijkbezorging;
            return this;
        }

        /** Changes {@code lijkbezorging}, made when it is not there yet. */
        public Builder lijkbezorging(Consumer<Lijkbezorging.Builder> lijkbezorging) {
            Lijkbezorging.Builder builder =
                    this.lijkbezorging == null ? Lijkbezorging.builder() : this.lijkbezorging.toBuilder();
            lijkbezorging.accept(builder);
            return lijkbezorging(builder.build());
        }

        /** Block 6a; replaces what stood there. */
        public Builder documenten(@Nullable List<Document> documenten) {
            this.documenten = Copies.kopie(documenten);
            return this;
        }

        /** Adds one document. */
        public Builder document(Consumer<Document.Builder> document) {
            Document.Builder builder = Document.builder();
            document.accept(builder);
            List<Document> langer = new ArrayList<>(documenten);
            langer.add(builder.build());
            return documenten(langer);
        }

        /** Block 7. */
        public Builder uittreksels(@Nullable Uittreksels uittreksels) {
            this.uittreksels = uittreksels;
            return this;
        }

        /** Changes {@code uittreksels}, made when it is not there yet. */
        public Builder uittreksels(Consumer<Uittreksels.Builder> uittreksels) {
            Uittreksels.Builder builder =
                    this.uittreksels == null ? Uittreksels.builder() : this.uittreksels.toBuilder();
            uittreksels.accept(builder);
            return uittreksels(builder.build());
        }

        /** Extension of block 7. */
        public Builder toezending(@Nullable Toezending toezending) {
            this.toezending = toezending;
            return this;
        }

        /** Changes {@code toezending}, made when it is not there yet. */
        public Builder toezending(Consumer<Toezending.Builder> toezending) {
            Toezending.Builder builder = this.toezending == null ? Toezending.builder() : this.toezending.toBuilder();
            toezending.accept(builder);
            return toezending(builder.build());
        }

        /** Extension: vast blok Bijlagen. */
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

        /** When and where it was received. */
        public Builder ontvangst(@Nullable Ontvangst ontvangst) {
            this.ontvangst = ontvangst;
            return this;
        }

        /** The record as it stands now; never throws. */
        public AangifteOverlijden build() {
            return new AangifteOverlijden(
                    soortAangifte,
                    plaatsOverlijden,
                    inloggen,
                    aangever,
                    levenloos,
                    overledene,
                    overlijden,
                    lijkbezorging,
                    documenten,
                    uittreksels,
                    toezending,
                    bijlagen,
                    ontvangst);
        }
    }
}
