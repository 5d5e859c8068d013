package nl.collectief.overlijden;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.OptBoolean;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.Consumer;
import nl.collectief.core.Presence;
import nl.collectief.core.aanvraag.Document;
import org.jspecify.annotations.Nullable;

/**
 * What happens to the body, when and where: block 6.
 *
 * @param soort question 6.1; null when not answered
 * @param termijn question 6.2; null when not answered
 * @param verklaringGeenBezwaar question 6.3, statement of no objection of a doctor; null when not answered
 * @param datum question 6.4, day of the lijkbezorging; null when not answered
 * @param locatie question 6.5, cemetery, crematorium or institute with its place, at most 250 characters; null when
 *     not answered
 * @param wilsverklaring question 6.6, will of the deceased; null when not answered
 * @param land question 6.7, country, at most 250 characters; null when not answered
 * @param wijzeTransport question 6.8, means of transport; null when not answered
 * @param wijzeTransportAnders question 6.8a, another means, at most 250 characters; null when not answered
 * @param doorvoerlanden question 6.9, countries on the way, at most 250 characters; null when not answered
 * @param tijdstip hour and minute of the lijkbezorging, local time, an extension; null when not answered
 * @param gemeenteWaarLijkIs gemeente where the body is, a code of table 33, four digits, an extension; null when not
 *     answered
 * @param landcode country as a code of table 34, four digits, an extension; null when not answered
 * @param plaatsBestemming place of destination abroad, at most 250 characters, an extension; null when not answered
 * @param doodsoorzaakVervoer cause of death for a laissez-passer, an extension; null when not answered
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Lijkbezorging(
        @Nullable SoortLijkbezorging soort,
        @Nullable TermijnLijkbezorging termijn,
        @Nullable Document verklaringGeenBezwaar,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        LocalDate datum,

        @Nullable String locatie,
        @Nullable Document wilsverklaring,
        @Nullable String land,
        @Nullable WijzeTransport wijzeTransport,
        @Nullable String wijzeTransportAnders,
        @Nullable String doorvoerlanden,

        @JsonFormat(pattern = "HH:mm", lenient = OptBoolean.FALSE) @Nullable
        LocalTime tijdstip,

        @Nullable String gemeenteWaarLijkIs,
        @Nullable String landcode,
        @Nullable String plaatsBestemming,
        @Nullable DoodsoorzaakVervoer doodsoorzaakVervoer) {

    /** An empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds what this holds. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.soort = soort;
        builder.termijn = termijn;
        builder.verklaringGeenBezwaar = verklaringGeenBezwaar;
        builder.datum = datum;
        builder.locatie = locatie;
        builder.wilsverklaring = wilsverklaring;
        builder.land = land;
        builder.wijzeTransport = wijzeTransport;
        builder.wijzeTransportAnders = wijzeTransportAnders;
        builder.doorvoerlanden = doorvoerlanden;
        builder.tijdstip = tijdstip;
        builder.gemeenteWaarLijkIs = gemeenteWaarLijkIs;
        builder.landcode = landcode;
        builder.plaatsBestemming = plaatsBestemming;
        builder.doodsoorzaakVervoer = doodsoorzaakVervoer;
        return builder;
    }

    @Override
    public String toString() {
        return Presence.van("Lijkbezorging")
                .deel("soort", soort)
                .deel("termijn", termijn)
                .deel("datum", datum)
                .deel("locatie", locatie)
                .deel("wilsverklaring", wilsverklaring)
                .deel("land", land)
                .deel("wijzeTransport", wijzeTransport)
                .deel("wijzeTransportAnders", wijzeTransportAnders)
                .deel("doorvoerlanden", doorvoerlanden)
                .deel("tijdstip", tijdstip)
                .deel("gemeenteWaarLijkIs", gemeenteWaarLijkIs)
                .deel("landcode", landcode)
                .deel("plaatsBestemming", plaatsBestemming)
                .toString();
    }

    /** Builds a {@link Lijkbezorging}; checks nothing, is not thread-safe. */
    public static final class Builder {

        private @Nullable SoortLijkbezorging soort;
        private @Nullable TermijnLijkbezorging termijn;
        private @Nullable Document verklaringGeenBezwaar;
        private @Nullable LocalDate datum;
        private @Nullable String locatie;
        private @Nullable Document wilsverklaring;
        private @Nullable String land;
        private @Nullable WijzeTransport wijzeTransport;
        private @Nullable String wijzeTransportAnders;
        private @Nullable String doorvoerlanden;
        private @Nullable LocalTime tijdstip;
        private @Nullable String gemeenteWaarLijkIs;
        private @Nullable String landcode;
        private @Nullable String plaatsBestemming;
        private @Nullable DoodsoorzaakVervoer doodsoorzaakVervoer;

        private Builder() {}

        /** Question 6.1. */
        public Builder soort(@Nullable SoortLijkbezorging soort) {
            this.soort = soort;
            return this;
        }

        /** Question 6.2. */
        public Builder termijn(@Nullable TermijnLijkbezorging termijn) {
            this.termijn = termijn;
            return this;
        }

        /** Question 6.3. */
        public Builder verklaringGeenBezwaar(@Nullable Document verklaringGeenBezwaar) {
            this.verklaringGeenBezwaar = verklaringGeenBezwaar;
            return this;
        }

        /** Changes {@code verklaringGeenBezwaar}, made when it is not there yet. */
        public Builder verklaringGeenBezwaar(Consumer<Document.Builder> verklaringGeenBezwaar) {
            Document.Builder builder =
                    this.verklaringGeenBezwaar == null ? Document.builder() : this.verklaringGeenBezwaar.toBuilder();
            verklaringGeenBezwaar.accept(builder);
            return verklaringGeenBezwaar(builder.build());
        }

        /** Question 6.4. */
        public Builder datum(@Nullable LocalDate datum) {
            this.datum = datum;
            return this;
        }

        /** Question 6.5. */
        public Builder locatie(@Nullable String locatie) {
            this.locatie = locatie;
            return this;
        }

        /** Question 6.6. */
        public Builder wilsverklaring(@Nullable Document wilsverklaring) {
            this.wilsverklaring = wilsverklaring;
            return this;
        }

        /** Changes {@code wilsverklaring}, made when it is not there yet. */
        public Builder wilsverklaring(Consumer<Document.Builder> wilsverklaring) {
            Document.Builder builder =
                    this.wilsverklaring == null ? Document.builder() : this.wilsverklaring.toBuilder();
            wilsverklaring.accept(builder);
            return wilsverklaring(builder.build());
        }

        /** Question 6.7. */
        public Builder land(@Nullable String land) {
            this.land = land;
            return this;
        }

        /** Question 6.8. */
        public Builder wijzeTransport(@Nullable WijzeTransport wijzeTransport) {
            this.wijzeTransport = wijzeTransport;
            return this;
        }

        /** Question 6.8a. */
        public Builder wijzeTransportAnders(@Nullable String wijzeTransportAnders) {
            this.wijzeTransportAnders = wijzeTransportAnders;
            return this;
        }

        /** Question 6.9. */
        public Builder doorvoerlanden(@Nullable String doorvoerlanden) {
            this.doorvoerlanden = doorvoerlanden;
            return this;
        }

        /** Extension: hour and minute. */
        public Builder tijdstip(@Nullable LocalTime tijdstip) {
            this.tijdstip = tijdstip;
            return this;
        }

        /** Extension: code of table 33. */
        public Builder gemeenteWaarLijkIs(@Nullable String gemeenteWaarLijkIs) {
            this.gemeenteWaarLijkIs = gemeenteWaarLijkIs;
            return this;
        }

        /** Extension: code of table 34. */
        public Builder landcode(@Nullable String landcode) {
            this.landcode = landcode;
            return this;
        }

        /** Extension: place of destination. */
        public Builder plaatsBestemming(@Nullable String plaatsBestemming) {
            this.plaatsBestemming = plaatsBestemming;
            return this;
        }

        /** Extension: cause of death for a laissez-passer. */
        public Builder doodsoorzaakVervoer(@Nullable DoodsoorzaakVervoer doodsoorzaakVervoer) {
            this.doodsoorzaakVervoer = doodsoorzaakVervoer;
            return this;
        }

        /** The record as it stands now; never throws. */
        public Lijkbezorging build() {
            return new Lijkbezorging(
                    soort,
                    termijn,
                    verklaringGeenBezwaar,
                    datum,
                    locatie,
                    wilsverklaring,
                    land,
                    wijzeTransport,
                    wijzeTransportAnders,
                    doorvoerlanden,
                    tijdstip,
                    gemeenteWaarLijkIs,
                    landcode,
                    plaatsBestemming,
                    doodsoorzaakVervoer);
        }
    }
}
