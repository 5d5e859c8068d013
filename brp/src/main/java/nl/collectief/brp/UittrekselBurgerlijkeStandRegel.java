package nl.collectief.brp;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.function.Consumer;
import nl.collectief.core.Presence;
import nl.collectief.core.aanvraag.JaNee;
import nl.collectief.core.aanvraag.Persoonsgegevens;
import org.jspecify.annotations.Nullable;

/**
 * One akte of which an extract or copy is asked.
 *
 * <p>Source: Uittreksel burgerlijke stand, blocks 2 to 4; from {@code soortDocument} on these are extensions (E-07).
 *
 * @param soortAkte question 2.1, of which akte; null when not answered
 * @param vanWie question 3.1, of whom; null when not answered
 * @param betrokkene question 3.5, who that is; null when not answered
 * @param internationaalGebruik question 4.1, whether it is used abroad; null when not answered
 * @param taal question 4.2, in which language; null when not answered
 * @param soortDocument extension, extract or copy; null when not answered
 * @param plaatsAkte extension, where the akte was drawn up, at most 40 characters; null when not answered
 * @param datumAkte extension, when the akte was drawn up; null when not answered
 * @param belang extension, the gerechtvaardigd belang, at most 255 characters; null when not answered
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record UittrekselBurgerlijkeStandRegel(
        @Nullable SoortAkte soortAkte,
        @Nullable VanWieAkte vanWie,
        @Nullable Persoonsgegevens betrokkene,
        @Nullable JaNee internationaalGebruik,
        @Nullable Taal taal,
        @Nullable SoortDocument soortDocument,
        @Nullable String plaatsAkte,
        @JsonFormat(pattern = "uuuu-MM-dd") @Nullable LocalDate datumAkte,
        @Nullable String belang) {

    /** An empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds what this holds. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.soortAkte = soortAkte;
        builder.vanWie = vanWie;
        builder.betrokkene = betrokkene;
        builder.internationaalGebruik = internationaalGebruik;
        builder.taal = taal;
        builder.soortDocument = soortDocument;
        builder.plaatsAkte = plaatsAkte;
        builder.datumAkte = datumAkte;
        builder.belang = belang;
        return builder;
    }

    /** Of whom the akte is, when that is not the aanvrager himself; else null. */
    public @Nullable Persoonsgegevens otherPerson() {
        return vanWie == VanWieAkte.ZELF ? null : betrokkene;
    }

    @Override
    public String toString() {
        return Presence.van("UittrekselBurgerlijkeStandRegel")
                .deel("soortAkte", soortAkte)
                .deel("vanWie", vanWie)
                .deel("betrokkene", betrokkene)
                .deel("internationaalGebruik", internationaalGebruik)
                .deel("taal", taal)
                .deel("soortDocument", soortDocument)
                .deel("plaatsAkte", plaatsAkte)
                .deel("datumAkte", datumAkte)
                .deel("belang", belang)
                .toString();
    }

    /** Builds an {@link UittrekselBurgerlijkeStandRegel}; checks nothing, is not thread-safe. */
    public static final class Builder {

        private @Nullable SoortAkte soortAkte;
        private @Nullable VanWieAkte vanWie;
        private @Nullable Persoonsgegevens betrokkene;
        private @Nullable JaNee internationaalGebruik;
        private @Nullable Taal taal;
        private @Nullable SoortDocument soortDocument;
        private @Nullable String plaatsAkte;
        private @Nullable LocalDate datumAkte;
        private @Nullable String belang;

        private Builder() {}

        /** Question 2.1, of which akte. */
        public Builder soortAkte(@Nullable SoortAkte soortAkte) {
            this.soortAkte = soortAkte;
            return this;
        }

        /** Question 3.1, of whom. */
        public Builder vanWie(@Nullable VanWieAkte vanWie) {
            this.vanWie = vanWie;
            return this;
        }

        /** Question 3.5, who that is. */
        public Builder betrokkene(@Nullable Persoonsgegevens betrokkene) {
            this.betrokkene = betrokkene;
            return this;
        }

        /** Changes {@code betrokkene}, made when it is not there yet. */
        public Builder betrokkene(Consumer<Persoonsgegevens.Builder> betrokkene) {
            Persoonsgegevens.Builder builder =
                    this.betrokkene == null ? Persoonsgegevens.builder() : this.betrokkene.toBuilder();
            betrokkene.accept(builder);
            return betrokkene(builder.build());
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

        /** Extension, extract or copy. */
        public Builder soortDocument(@Nullable SoortDocument soortDocument) {
            this.soortDocument = soortDocument;
            return this;
        }

        /** Extension, where the akte was drawn up, at most 40 characters. */
        public Builder plaatsAkte(@Nullable String plaatsAkte) {
            this.plaatsAkte = plaatsAkte;
            return this;
        }

        /** Extension, when the akte was drawn up. */
        public Builder datumAkte(@Nullable LocalDate datumAkte) {
            this.datumAkte = datumAkte;
            return this;
        }

        /** Extension, the gerechtvaardigd belang, at most 255 characters. */
        public Builder belang(@Nullable String belang) {
            this.belang = belang;
            return this;
        }

        /** The record as it stands now; never throws. */
        public UittrekselBurgerlijkeStandRegel build() {
            return new UittrekselBurgerlijkeStandRegel(
                    soortAkte,
                    vanWie,
                    betrokkene,
                    internationaalGebruik,
                    taal,
                    soortDocument,
                    plaatsAkte,
                    datumAkte,
                    belang);
        }
    }
}
