package nl.collectief.examples.eformulier.zaaksysteem;

import java.time.LocalDate;
import java.util.List;

/**
 * A case as this receiver keeps it: what its page shows, masked before it is stored.
 *
 * @param identificatie its number
 * @param omschrijving what it is, without personal data; may be empty
 * @param zaaktype code of its zaaktype
 * @param startdatum when it began
 * @param registratiedatum when it was registered
 * @param kenmerken what others call it
 * @param rollen who is concerned
 * @param eigenschappen what is told about it
 */
public record ReceivedZaak(
        String identificatie,
        String omschrijving,
        String zaaktype,
        LocalDate startdatum,
        LocalDate registratiedatum,
        List<Kenmerk> kenmerken,
        List<Rol> rollen,
        List<Eigenschap> eigenschappen) {

    /** Copies the lists. */
    public ReceivedZaak {
        kenmerken = List.copyOf(kenmerken);
        rollen = List.copyOf(rollen);
        eigenschappen = List.copyOf(eigenschappen);
    }

    /**
     * What another calls the case.
     *
     * @param kenmerk its number there
     * @param bron where that is
     */
    public record Kenmerk(String kenmerk, String bron) {}

    /**
     * Who is concerned.
     *
     * @param soort the word of the standard, such as {@code Initiator}
     * @param omschrijving the word of the service, such as {@code aangever}
     * @param betrokkene kind and masked number or name
     */
    public record Rol(String soort, String omschrijving, String betrokkene) {}

    /**
     * What is told about the case.
     *
     * @param naam its name
     * @param waarde its value, masked
     */
    public record Eigenschap(String naam, String waarde) {}

    @Override
    public String toString() {
        return "ReceivedZaak[" + identificatie + "]";
    }
}
