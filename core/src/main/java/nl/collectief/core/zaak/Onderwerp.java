package nl.collectief.core.zaak;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The kinds of thing a case can be about. Source: messages 1.5. */
public sealed interface Onderwerp {

    /**
     * Asks for each kind apart; a new kind breaks the caller's compilation, not the citizen's case.
     *
     * @param <T> what the caller makes of it
     */
    <T> T per(Keuze<T> keuze);

    /**
     * What to do with each kind.
     *
     * @param adres an address
     * @param persoon a person without a role
     * @param gemeente a municipality
     * @param overig anything else
     * @param <T> what the caller makes of it
     */
    record Keuze<T>(
            Function<AdresObject, T> adres,
            Function<PersoonObject, T> persoon,
            Function<Gemeente, T> gemeente,
            Function<OverigObject, T> overig) {}

    /**
     * An address.
     *
     * @param adres the address, with its nummeraanduiding if known
     */
    record AdresObject(Adres adres) implements Onderwerp {
        @Override
        public <T> T per(Keuze<T> keuze) {
            return keuze.adres().apply(this);
        }
    }

    /**
     * A person without a role of his own, such as a deceased.
     *
     * @param persoon who
     */
    record PersoonObject(NatuurlijkPersoon persoon) implements Onderwerp {
        @Override
        public <T> T per(Keuze<T> keuze) {
            return keuze.persoon().apply(this);
        }
    }

    /**
     * A municipality.
     *
     * @param code code of table 33, four digits
     * @param naam its name, 1 to 40 characters, or null
     */
    record Gemeente(String code, @Nullable String naam) implements Onderwerp {
        @Override
        public <T> T per(Keuze<T> keuze) {
            return keuze.gemeente().apply(this);
        }

        @Override
        public String toString() {
            return "Gemeente";
        }
    }

    /**
     * Anything else.
     *
     * @param omschrijving 1 to 80 characters
     * @param aanduiding 1 to 80 characters
     */
    record OverigObject(String omschrijving, String aanduiding) implements Onderwerp {
        @Override
        public <T> T per(Keuze<T> keuze) {
            return keuze.overig().apply(this);
        }

        @Override
        public String toString() {
            return "OverigObject";
        }
    }
}
