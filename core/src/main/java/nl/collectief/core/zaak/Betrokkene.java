package nl.collectief.core.zaak;

import java.util.function.Function;

/** Who is involved in a case. Source: messages 1.3. */
public sealed interface Betrokkene
        permits NatuurlijkPersoon, NietNatuurlijkPersoon, Vestiging, Medewerker, OrganisatorischeEenheid {

    /**
     * Asks for each kind apart; a new kind breaks the caller's compilation, not the citizen's case.
     *
     * @param <T> what the caller makes of it
     */
    <T> T per(Keuze<T> keuze);

    /**
     * What to do with each kind.
     *
     * @param natuurlijkPersoon a person
     * @param nietNatuurlijkPersoon a company or other legal person
     * @param vestiging a branch of a company
     * @param medewerker an employee of the municipality
     * @param organisatorischeEenheid a department of the municipality
     * @param <T> what the caller makes of it
     */
    record Keuze<T>(
            Function<NatuurlijkPersoon, T> natuurlijkPersoon,
            Function<NietNatuurlijkPersoon, T> nietNatuurlijkPersoon,
            Function<Vestiging, T> vestiging,
            Function<Medewerker, T> medewerker,
            Function<OrganisatorischeEenheid, T> organisatorischeEenheid) {}
}
