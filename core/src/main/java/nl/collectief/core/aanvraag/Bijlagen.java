package nl.collectief.core.aanvraag;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.collectief.core.Copies;
import nl.collectief.core.Presence;
import org.jspecify.annotations.Nullable;

/**
 * Documents the sender adds by himself.
 *
 * <p>Source: vast blok Bijlagen.
 *
 * @param meesturen whether documents come along; null when not answered
 * @param bestanden the documents; null is an empty list
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Bijlagen(@Nullable JaNee meesturen, List<Document> bestanden) {

    /** Copies the list; judges nothing. */
    public Bijlagen {
        bestanden = Copies.kopie(bestanden);
    }

    /** An empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds what this holds. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.meesturen = meesturen;
        builder.bestanden = bestanden;
        return builder;
    }

    @Override
    public String toString() {
        return Presence.van("Bijlagen")
                .deel("meesturen", meesturen)
                .deel("bestanden", bestanden)
                .toString();
    }

    /** Builds a {@link Bijlagen}; checks nothing, is not thread-safe. */
    public static final class Builder {

        private @Nullable JaNee meesturen;
        private List<Document> bestanden = List.of();

        private Builder() {}

        /** Whether documents come along. */
        public Builder meesturen(@Nullable JaNee meesturen) {
            this.meesturen = meesturen;
            return this;
        }

        /** The documents; replaces what stood there. */
        public Builder bestanden(@Nullable List<Document> bestanden) {
            this.bestanden = Copies.kopie(bestanden);
            return this;
        }

        /** Adds one document to those that stood there. */
        public Builder bestand(Consumer<Document.Builder> bestand) {
            Document.Builder builder = Document.builder();
            bestand.accept(builder);
            List<Document> langer = new ArrayList<>(bestanden);
            langer.add(builder.build());
            return bestanden(langer);
        }

        /** The record as it stands now; never throws. */
        public Bijlagen build() {
            return new Bijlagen(meesturen, bestanden);
        }
    }
}
