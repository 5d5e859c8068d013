package nl.collectief.core.zaak;

import org.jspecify.annotations.Nullable;

/** The kinds of thing a case can be about. Source: messages 1.5. */
public sealed interface Onderwerp {

    /**
     * An address.
     *
     * @param adres the address, with its nummeraanduiding if known
     */
    record AdresObject(Adres adres) implements Onderwerp {}

    /**
     * A person without a role of his own, such as a deceased.
     *
     * @param persoon who
     */
    record PersoonObject(NatuurlijkPersoon persoon) implements Onderwerp {}

    /**
     * A municipality.
     *
     * @param code code of table 33, four digits
     * @param naam its name, 1 to 40 characters, or null
     */
    record Gemeente(String code, @Nullable String naam) implements Onderwerp {}

    /**
     * Anything else.
     *
     * @param omschrijving 1 to 80 characters
     * @param aanduiding 1 to 80 characters
     */
    record OverigObject(String omschrijving, String aanduiding) implements Onderwerp {
        @Override
        public String toString() {
            return "OverigObject";
        }
    }
}
