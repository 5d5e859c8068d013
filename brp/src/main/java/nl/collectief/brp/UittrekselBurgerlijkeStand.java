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
 * A citizen asks extracts or copies of akten of the burgerlijke stand.
 *
 * <p>The answers of the form in its order, and {@code ontvangst}, which is no answer and no part of the JSON. Every
 * component may be missing: half-filled is a legal state, and only validation judges.
 *
 * <p>Source: GEMMA e-Formulierenspecificatie Uittreksel / afschrift uit de Burgerlijke Stand aanvragen, 31-10-2016.
 *
 * @param inloggen block 1, who asks; null when not answered
 * @param regels blocks 2 to 4, one for each akte, at least one; null is an empty list
 * @param ontvangst when and where the request was received; no answer; null when not known
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@VolgensFormulier(UittrekselBurgerlijkeStandDienst.class)
@VolgensFormulier(
        value = UittrekselBurgerlijkeStandDienst.class,
        ernst = Severity.WAARSCHUWING,
        groups = Waarschuwingen.class)
public record UittrekselBurgerlijkeStand(
        @Nullable Inloggen inloggen,
        List<UittrekselBurgerlijkeStandRegel> regels,
        @JsonIgnore @Nullable Ontvangst ontvangst)
        implements Burgeraanvraag {

    /** Copies the list; judges nothing. */
    public UittrekselBurgerlijkeStand {
        regels = Copies.kopie(regels);
    }

    /** An empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds what this holds. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.inloggen = inloggen;
        builder.regels = regels;
        builder.ontvangst = ontvangst;
        return builder;
    }

    /** Of whom an akte of someone else is asked; who is named beside an akte of the aanvrager himself is not sent. */
    @Override
    public Map<String, Persoonsgegevens> betrokkenen() {
        Map<String, Persoonsgegevens> betrokkenen = new LinkedHashMap<>();
        for (int i = 0; i < regels.size(); i++) {
            UittrekselBurgerlijkeStandRegel regel = regels.get(i);
            Persoonsgegevens betrokkene = regel == null ? null : regel.otherPerson();
            if (betrokkene != null) {
                betrokkenen.put("/regels/" + i + "/betrokkene", betrokkene);
            }
        }
        return betrokkenen;
    }

    @Override
    public String toString() {
        return Presence.van("UittrekselBurgerlijkeStand")
                .deel("inloggen", inloggen)
                .deel("regels", regels)
                .deel("ontvangst", ontvangst)
                .toString();
    }

    /** Builds an {@link UittrekselBurgerlijkeStand}; checks nothing, is not thread-safe. */
    public static final class Builder {

        private @Nullable Inloggen inloggen;
        private List<UittrekselBurgerlijkeStandRegel> regels = List.of();
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

        /** Blocks 2 to 4, one for each akte, at least one; replaces what stood there. */
        public Builder regels(@Nullable List<UittrekselBurgerlijkeStandRegel> regels) {
            this.regels = Copies.kopie(regels);
            return this;
        }

        /** Adds one. */
        public Builder regel(Consumer<UittrekselBurgerlijkeStandRegel.Builder> regel) {
            UittrekselBurgerlijkeStandRegel.Builder builder = UittrekselBurgerlijkeStandRegel.builder();
            regel.accept(builder);
            List<UittrekselBurgerlijkeStandRegel> langer = new ArrayList<>(regels);
            langer.add(builder.build());
            return regels(langer);
        }

        /** When and where the request was received; no answer. */
        public Builder ontvangst(@Nullable Ontvangst ontvangst) {
            this.ontvangst = ontvangst;
            return this;
        }

        /** The record as it stands now; never throws. */
        public UittrekselBurgerlijkeStand build() {
            return new UittrekselBurgerlijkeStand(inloggen, regels, ontvangst);
        }
    }
}
