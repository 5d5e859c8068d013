package nl.collectief.verhuis;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.collectief.core.Copies;
import nl.collectief.core.Presence;
import nl.collectief.core.aanvraag.JaNee;
import org.jspecify.annotations.Nullable;

/**
 * Coming to live in the Netherlands: an extension that makes the request an appointment.
 *
 * <p>Source: Wbrp 2.4, 2.38.
 *
 * @param soort the first time or again; null when not answered
 * @param datumAankomst the day of arrival; null when not answered
 * @param landcode country of origin, code of table 34; null when not answered
 * @param verhuisbericht whether there is a verhuisbericht; null when not answered
 * @param verblijfsperioden the stays expected; null is an empty list
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Vestiging(
        @Nullable SoortVestiging soort,
        @JsonFormat(pattern = "uuuu-MM-dd") @Nullable LocalDate datumAankomst,
        @Nullable String landcode,
        @Nullable JaNee verhuisbericht,
        List<VerwachtVerblijf> verblijfsperioden) {

    /** Copies the list; judges nothing. */
    public Vestiging {
        verblijfsperioden = Copies.kopie(verblijfsperioden);
    }

    /** An empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds what this holds. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.soort = soort;
        builder.datumAankomst = datumAankomst;
        builder.landcode = landcode;
        builder.verhuisbericht = verhuisbericht;
        builder.verblijfsperioden = verblijfsperioden;
        return builder;
    }

    @Override
    public String toString() {
        return Presence.van("Vestiging")
                .deel("soort", soort)
                .deel("datumAankomst", datumAankomst)
                .deel("landcode", landcode)
                .deel("verhuisbericht", verhuisbericht)
                .deel("verblijfsperioden", verblijfsperioden)
                .toString();
    }

    /** Builds a {@link Vestiging}; checks nothing, is not thread-safe. */
    public static final class Builder {

        private @Nullable SoortVestiging soort;
        private @Nullable LocalDate datumAankomst;
        private @Nullable String landcode;
        private @Nullable JaNee verhuisbericht;
        private List<VerwachtVerblijf> verblijfsperioden = List.of();

        private Builder() {}

        /** The first time or again. */
        public Builder soort(@Nullable SoortVestiging soort) {
            this.soort = soort;
            return this;
        }

        /** The day of arrival. */
        public Builder datumAankomst(@Nullable LocalDate datumAankomst) {
            this.datumAankomst = datumAankomst;
            return this;
        }

        /** Country of origin, code of table 34. */
        public Builder landcode(@Nullable String landcode) {
            this.landcode = landcode;
            return this;
        }

        /** Whether there is a verhuisbericht. */
        public Builder verhuisbericht(@Nullable JaNee verhuisbericht) {
            this.verhuisbericht = verhuisbericht;
            return this;
        }

        /** The stays expected; replaces what stood there. */
        public Builder verblijfsperioden(@Nullable List<VerwachtVerblijf> verblijfsperioden) {
            this.verblijfsperioden = Copies.kopie(verblijfsperioden);
            return this;
        }

        /** Adds one. */
        public Builder verblijfsperiode(Consumer<VerwachtVerblijf.Builder> verblijfsperiode) {
            VerwachtVerblijf.Builder builder = VerwachtVerblijf.builder();
            verblijfsperiode.accept(builder);
            List<VerwachtVerblijf> langer = new ArrayList<>(verblijfsperioden);
            langer.add(builder.build());
            return verblijfsperioden(langer);
        }

        /** The record as it stands now; never throws. */
        public Vestiging build() {
            return new Vestiging(soort, datumAankomst, landcode, verhuisbericht, verblijfsperioden);
        }
    }
}
