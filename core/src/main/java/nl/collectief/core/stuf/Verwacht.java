package nl.collectief.core.stuf;

import java.util.List;
import nl.collectief.core.Copies;
import org.jspecify.annotations.Nullable;

/**
 * What an answer is an answer to.
 *
 * @param operatie the operation that was sent
 * @param referentienummer the number of the message that was sent
 * @param poging how often this message was sent, from 1
 * @param httpStatus the status of the answer; null when not known. The body decides, the status only adds
 * @param bestaatAlTekst parts of the fault texts with which this receiver says that the case exists already
 * @param nogNietVerwerktTekst parts of the fault texts with which this receiver says that the case is stored, not yet
 *     processed
 */
public record Verwacht(
        Operatie operatie,
        String referentienummer,
        int poging,
        @Nullable Integer httpStatus,
        List<String> bestaatAlTekst,
        List<String> nogNietVerwerktTekst) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException when {@code poging} is less than 1
     */
    public Verwacht {
        if (poging < 1) {
            throw new IllegalArgumentException("poging");
        }
        bestaatAlTekst = Copies.kopie(bestaatAlTekst);
        nogNietVerwerktTekst = Copies.kopie(nogNietVerwerktTekst);
    }

    /** The answer to a message that was sent once. */
    public static Verwacht van(Bericht bericht) {
        return builder(bericht).build();
    }

    /** A builder for the answer to a message that was sent once; the fault texts are those of its dialect. */
    public static Builder builder(Bericht bericht) {
        Dialect.FaultTexts teksten = bericht.dialect().faultTexts();
        return builder(bericht.operatie(), bericht.referentienummer())
                .bestaatAlTekst(teksten.bestaatAl())
                .nogNietVerwerktTekst(teksten.nogNietVerwerkt());
    }

    /** A builder for the answer to a message that was kept only by its operation and number, and sent once. */
    public static Builder builder(Operatie operatie, String referentienummer) {
        return new Builder(operatie, referentienummer);
    }

    /** Builds a {@link Verwacht}; not thread-safe. */
    public static final class Builder {
        private final Operatie operatie;
        private final String referentienummer;
        private int poging = 1;
        private @Nullable Integer httpStatus;
        private List<String> bestaatAlTekst = List.of();
        private List<String> nogNietVerwerktTekst = List.of();

        private Builder(Operatie operatie, String referentienummer) {
            this.operatie = operatie;
            this.referentienummer = referentienummer;
        }

        /** How often the message was sent, from 1. */
        public Builder poging(int poging) {
            this.poging = poging;
            return this;
        }

        /** The HTTP status of the answer. */
        public Builder httpStatus(@Nullable Integer httpStatus) {
            this.httpStatus = httpStatus;
            return this;
        }

        /** Parts of fault texts that say that the case exists already. */
        public Builder bestaatAlTekst(List<String> bestaatAlTekst) {
            this.bestaatAlTekst = bestaatAlTekst;
            return this;
        }

        /** Parts of fault texts that say that the case is not yet processed. */
        public Builder nogNietVerwerktTekst(List<String> nogNietVerwerktTekst) {
            this.nogNietVerwerktTekst = nogNietVerwerktTekst;
            return this;
        }

        /**
         * The record.
         *
         * @throws IllegalArgumentException when {@code poging} is less than 1
         */
        public Verwacht build() {
            return new Verwacht(operatie, referentienummer, poging, httpStatus, bestaatAlTekst, nogNietVerwerktTekst);
        }
    }
}
