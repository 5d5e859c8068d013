package nl.collectief.core.zaak;

import java.util.List;
import nl.collectief.core.Copies;
import nl.collectief.core.Presence;
import org.jspecify.annotations.Nullable;

/**
 * Someone in a capacity. Source: messages 1.2.
 *
 * @param soort the capacity
 * @param omschrijving the domain word of the service, lower case, 1 to 80 characters, no personal data; or null
 * @param toelichting 1 to 1000 characters, or null
 * @param betrokkene who it is
 * @param contact where to reach him, or null
 * @param correspondentie where post goes, when not to his own address; or null
 * @param eigenschappen facts of this person in this case
 */
public record Rol(
        RolSoort soort,
        @Nullable String omschrijving,
        @Nullable String toelichting,
        Betrokkene betrokkene,
        @Nullable Contact contact,
        @Nullable Verblijf correspondentie,
        List<Eigenschap> eigenschappen) {

    /** Copies the list; judges nothing. */
    public Rol {
        eigenschappen = Copies.kopie(eigenschappen);
    }

    /** Someone in a capacity, nothing more. */
    public static Rol van(RolSoort soort, String omschrijving, Betrokkene betrokkene) {
        return new Rol(soort, omschrijving, null, betrokkene, null, null, List.of());
    }

    /** The same role with a contact. */
    public Rol met(@Nullable Contact bereikbaar) {
        return new Rol(soort, omschrijving, toelichting, betrokkene, bereikbaar, correspondentie, eigenschappen);
    }

    /** The same role with facts of this person. */
    public Rol met(List<Eigenschap> feiten) {
        return new Rol(soort, omschrijving, toelichting, betrokkene, contact, correspondentie, feiten);
    }

    /** The same role with an address for post. */
    public Rol metCorrespondentie(@Nullable Verblijf adres) {
        return new Rol(soort, omschrijving, toelichting, betrokkene, contact, adres, eigenschappen);
    }

    @Override
    public String toString() {
        return Presence.van("Rol")
                .deel(soort.name(), soort)
                .deel("contact", contact)
                .deel("eigenschappen", eigenschappen)
                .toString();
    }
}
