package nl.collectief.core.aanvraag;

import com.fasterxml.jackson.annotation.JsonInclude;
import nl.collectief.core.Presence;
import org.jspecify.annotations.Nullable;

/**
 * A document as the request names it; its bytes are handed over apart, under its id.
 *
 * <p>File name and length are there if and only if the file comes with the request.
 *
 * @param soort code of the service; null where the question fixes it
 * @param aanlevering how it reaches the gemeente; null means BIJGEVOEGD
 * @param afgegevenDoor who issued it, a code of the service; null when not said
 * @param id {@code [A-Za-z0-9._-]{1,40}}, unique in the request; null means the place of the document
 * @param bestandsnaam name of the file without path; null when there is no file
 * @param mediatype {@code type/subtype}; null means by extension
 * @param lengte number of bytes; null when there is no file
 * @param sha256 SHA-256 of the bytes, 64 hexadecimal digits; null when not given
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Document(
        @Nullable String soort,
        @Nullable Aanlevering aanlevering,
        @Nullable String afgegevenDoor,
        @Nullable String id,
        @Nullable String bestandsnaam,
        @Nullable String mediatype,
        @Nullable Long lengte,
        @Nullable String sha256) {

    /** An empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds what this holds. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.soort = soort;
        builder.aanlevering = aanlevering;
        builder.afgegevenDoor = afgegevenDoor;
        builder.id = id;
        builder.bestandsnaam = bestandsnaam;
        builder.mediatype = mediatype;
        builder.lengte = lengte;
        builder.sha256 = sha256;
        return builder;
    }

    @Override
    public String toString() {
        return Presence.van("Document")
                .deel("soort", soort)
                .deel("aanlevering", aanlevering)
                .deel("afgegevenDoor", afgegevenDoor)
                .deel("id", id)
                .deel("bestandsnaam", bestandsnaam)
                .deel("mediatype", mediatype)
                .deel("lengte", lengte)
                .deel("sha256", sha256)
                .toString();
    }

    /** Builds a {@link Document}; checks nothing, is not thread-safe. */
    public static final class Builder {

        private @Nullable String soort;
        private @Nullable Aanlevering aanlevering;
        private @Nullable String afgegevenDoor;
        private @Nullable String id;
        private @Nullable String bestandsnaam;
        private @Nullable String mediatype;
        private @Nullable Long lengte;
        private @Nullable String sha256;

        private Builder() {}

        /** Code of the service. */
        public Builder soort(@Nullable String soort) {
            this.soort = soort;
            return this;
        }

        /** How it reaches the gemeente. */
        public Builder aanlevering(@Nullable Aanlevering aanlevering) {
            this.aanlevering = aanlevering;
            return this;
        }

        /** Who issued it, a code of the service. */
        public Builder afgegevenDoor(@Nullable String afgegevenDoor) {
            this.afgegevenDoor = afgegevenDoor;
            return this;
        }

        /** Id, unique in the request. */
        public Builder id(@Nullable String id) {
            this.id = id;
            return this;
        }

        /** Name of the file without path. */
        public Builder bestandsnaam(@Nullable String bestandsnaam) {
            this.bestandsnaam = bestandsnaam;
            return this;
        }

        /** Media type. */
        public Builder mediatype(@Nullable String mediatype) {
            this.mediatype = mediatype;
            return this;
        }

        /** Number of bytes. */
        public Builder lengte(@Nullable Long lengte) {
            this.lengte = lengte;
            return this;
        }

        /** SHA-256 of the bytes, 64 hexadecimal digits. */
        public Builder sha256(@Nullable String sha256) {
            this.sha256 = sha256;
            return this;
        }

        /** Code of the service, from its own list. */
        public Builder soort(Enum<?> soort) {
            return soort(soort.name());
        }

        /** Who issued it, from the list of the service. */
        public Builder afgegevenDoor(Enum<?> afgegevenDoor) {
            return afgegevenDoor(afgegevenDoor.name());
        }

        /** The record as it stands now; never throws. */
        public Document build() {
            return new Document(soort, aanlevering, afgegevenDoor, id, bestandsnaam, mediatype, lengte, sha256);
        }
    }
}
