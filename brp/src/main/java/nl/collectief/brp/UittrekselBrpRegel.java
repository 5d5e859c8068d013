package nl.collectief.brp;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.collectief.core.Copies;
import nl.collectief.core.Presence;
import nl.collectief.core.aanvraag.JaNee;
import nl.collectief.core.aanvraag.Persoonsgegevens;
import org.jspecify.annotations.Nullable;

/**
 * One extract that is asked.
 *
 * <p>Source: Uittreksel BRP, blocks 2 to 4.
 *
 * @param vanWie question 2.1, of whom; null when not answered
 * @param kinderen question 2.3, of which children; null is an empty list
 * @param typeOrganisatie question 3.1, what kind of organisation asks for it, at most 30 characters; null when not answered
 * @param inhoudVoorgeschreven question 3.2, whether that organisation said what it must hold; null when not answered
 * @param gewensteInformatie question 3.3, what it must hold, at most 126 characters; null when not answered
 * @param internationaalGebruik question 4.1, whether it is used abroad; null when not answered
 * @param taal question 4.2, in which language; null when not answered
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record UittrekselBrpRegel(
        @Nullable VanWie vanWie,
        List<Persoonsgegevens> kinderen,
        @Nullable String typeOrganisatie,
        @Nullable JaNee inhoudVoorgeschreven,
        @Nullable String gewensteInformatie,
        @Nullable JaNee internationaalGebruik,
        @Nullable Taal taal) {

    /** Copies the list; judges nothing. */
    public UittrekselBrpRegel {
        kinderen = Copies.kopie(kinderen);
    }

    /** An empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds what this holds. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.vanWie = vanWie;
        builder.kinderen = kinderen;
        builder.typeOrganisatie = typeOrganisatie;
        builder.inhoudVoorgeschreven = inhoudVoorgeschreven;
        builder.gewensteInformatie = gewensteInformatie;
        builder.internationaalGebruik = internationaalGebruik;
        builder.taal = taal;
        return builder;
    }

    @Override
    public String toString() {
        return Presence.van("UittrekselBrpRegel")
                .deel("vanWie", vanWie)
                .deel("kinderen", kinderen)
                .deel("typeOrganisatie", typeOrganisatie)
                .deel("inhoudVoorgeschreven", inhoudVoorgeschreven)
                .deel("gewensteInformatie", gewensteInformatie)
                .deel("internationaalGebruik", internationaalGebruik)
                .deel("taal", taal)
                .toString();
    }

    /** Builds an {@link UittrekselBrpRegel}; checks nothing, is not thread-safe. */
    public static final class Builder {

        private @Nullable VanWie vanWie;
        private List<Persoonsgegevens> kinderen = List.of();
        private @Nullable String typeOrganisatie;
        private @Nullable JaNee inhoudVoorgeschreven;
        private @Nullable String gewensteInformatie;
        private @Nullable JaNee internationaalGebruik;
        private @Nullable Taal taal;

        private Builder() {}

        /** Question 2.1, of whom. */
        public Builder vanWie(@Nullable VanWie vanWie) {
            this.vanWie = vanWie;
            return this;
        }

        /** Question 2.3, of which children; replaces what stood there. */
        public Builder kinderen(@Nullable List<Persoonsgegevens> kinderen) {
            this.kinderen = Copies.kopie(kinderen);
            return this;
        }

        /** Adds one. */
        public Builder kind(Consumer<Persoonsgegevens.Builder> kind) {
            Persoonsgegevens.Builder builder = Persoonsgegevens.builder();
            kind.accept(builder);
            List<Persoonsgegevens> langer = new ArrayList<>(kinderen);
            langer.add(builder.build());
            return kinderen(langer);
        }

        /** Question 3.1, what kind of organisation asks for it, at most 30 characters. */
        public Builder typeOrganisatie(@Nullable String typeOrganisatie) {
            this.typeOrganisatie = typeOrganisatie;
            return this;
        }

        /** Question 3.2, whether that organisation said what it must hold. */
        public Builder inhoudVoorgeschreven(@Nullable JaNee inhoudVoorgeschreven) {
            this.inhoudVoorgeschreven = inhoudVoorgeschreven;
            return this;
        }

        /** Question 3.3, what it must hold, at most 126 characters. */
        public Builder gewensteInformatie(@Nullable String gewensteInformatie) {
            this.gewensteInformatie = gewensteInformatie;
            return this;
        }

        /** Question 4.1, whether it is used abroad. */
        public Builder internationaalGebruik(@Nullable JaNee internationaalGebruik) {
            this.internationaalGebruik = internationaalGebruik;
            return this;
        }

        /** Question 4.2, in which language. */
        public Builder taal(@Nullable Taal taal) {
            this.taal = taal;
            return this;
        }

        /** The record as it stands now; never throws. */
        public UittrekselBrpRegel build() {
            return new UittrekselBrpRegel(
                    vanWie,
                    kinderen,
                    typeOrganisatie,
                    inhoudVoorgeschreven,
                    gewensteInformatie,
                    internationaalGebruik,
                    taal);
        }
    }
}
