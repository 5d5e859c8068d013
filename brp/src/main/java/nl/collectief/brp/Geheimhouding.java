package nl.collectief.brp;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.collectief.core.Copies;
import nl.collectief.core.Presence;
import nl.collectief.core.aanvraag.Inloggen;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.aanvraag.Persoonsgegevens;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.VolgensFormulier;
import nl.collectief.core.validation.Waarschuwingen;
import org.jspecify.annotations.Nullable;

/**
 * Verstrekkingsbeperking: to whom data of the register may not be given, asked for or ended.
 *
 * <p>The answers of the form in its order, and {@code ontvangst}, which is no answer and no part of the JSON. Every
 * component may be missing: half-filled is a legal state, and only validation judges.
 *
 * <p>Source: GEMMA e-Formulierenspecificatie Geheimhouding persoonsgegevens, 31-10-2016.
 *
 * @param inloggen block 1, who asks; null when not answered
 * @param verzoek question 2.1; null when not answered
 * @param voorWie question 2.2, for whom; null is an empty list
 * @param kinderen block 3, 1 to 20 children; null is an empty list
 * @param ontvangst when and where the request was received; no answer; null when not known
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@VolgensFormulier(GeheimhoudingDienst.class)
@VolgensFormulier(value = GeheimhoudingDienst.class, ernst = Severity.WAARSCHUWING, groups = Waarschuwingen.class)
public record Geheimhouding(
        @Nullable Inloggen inloggen,
        @Nullable Verzoek verzoek,
        List<VoorWie> voorWie,
        List<Persoonsgegevens> kinderen,
        @JsonIgnore @Nullable Ontvangst ontvangst)
        implements Burgeraanvraag {

    /** Copies the lists; judges nothing. */
    public Geheimhouding {
        voorWie = Copies.kopie(voorWie);
        kinderen = Copies.kopie(kinderen);
    }

    /** An empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds what this holds. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.inloggen = inloggen;
        builder.verzoek = verzoek;
        builder.voorWie = voorWie;
        builder.kinderen = kinderen;
        builder.ontvangst = ontvangst;
        return builder;
    }

    @Override
    public Map<String, Persoonsgegevens> betrokkenen() {
        Map<String, Persoonsgegevens> betrokkenen = new LinkedHashMap<>();
        Persons.elk(kinderen, "/kinderen/", betrokkenen);
        return betrokkenen;
    }

    @Override
    public String toString() {
        return Presence.van("Geheimhouding")
                .deel("inloggen", inloggen)
                .deel("verzoek", verzoek)
                .deel("voorWie", voorWie)
                .deel("kinderen", kinderen)
                .deel("ontvangst", ontvangst)
                .toString();
    }

    /** Builds a {@link Geheimhouding}; checks nothing, is not thread-safe. */
    public static final class Builder {

        private @Nullable Inloggen inloggen;
        private @Nullable Verzoek verzoek;
        private List<VoorWie> voorWie = List.of();
        private List<Persoonsgegevens> kinderen = List.of();
        private @Nullable Ontvangst ontvangst;

        private Builder() {}

        /** Block 1, who asks. */
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

        /** Question 2.1. */
        public Builder verzoek(@Nullable Verzoek verzoek) {
            this.verzoek = verzoek;
            return this;
        }

        /** Question 2.2, for whom. */
        public Builder voorWie(List<VoorWie> voorWie) {
            this.voorWie = voorWie;
            return this;
        }

        /** Block 3, 1 to 20 children. */
        public Builder kinderen(List<Persoonsgegevens> kinderen) {
            this.kinderen = kinderen;
            return this;
        }

        /** Adds one to {@code kinderen}. */
        public Builder kind(Consumer<Persoonsgegevens.Builder> kind) {
            Persoonsgegevens.Builder builder = Persoonsgegevens.builder();
            kind.accept(builder);
            List<Persoonsgegevens> langer = new ArrayList<>(kinderen);
            langer.add(builder.build());
            return kinderen(langer);
        }

        /** When and where the request was received; no answer. */
        public Builder ontvangst(@Nullable Ontvangst ontvangst) {
            this.ontvangst = ontvangst;
            return this;
        }

        /** The record as it stands now; never throws. */
        public Geheimhouding build() {
            return new Geheimhouding(inloggen, verzoek, voorWie, kinderen, ontvangst);
        }
    }
}
