package nl.collectief.core.zaak;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.collectief.core.Copies;
import org.jspecify.annotations.Nullable;

/**
 * A request as a case: what happened, who is involved and which documents belong to it.
 *
 * <p>A service makes it; an encoder checks it and writes it. It knows no element name of any
 * standard; zaaktype, documenttype and the like are local and come with the delivery settings. Source: messages 1.1.
 *
 * @param identificatie {@code [A-Za-z0-9._-]{5,40}}, no personal data; null until the case system gave one
 * @param dienst the form it comes from
 * @param omschrijving fixed text of the service, 1 to 80 characters; never a name or number of a person
 * @param toelichting the citizen's own explanation, 1 to 1000 characters, or null
 * @param startdatum the day of receipt in Europe/Amsterdam
 * @param registratiedatum the day of registration, equal to startdatum unless the caller registers later
 * @param einddatumGepland not before startdatum, or null
 * @param uiterlijkeEinddatum not before startdatum, or null
 * @param tijdstipRegistratie the moment the citizen sent it; one per case, also for every document
 * @param rollen who is involved, 1 to 100; exactly one initiator
 * @param eigenschappen the facts of the case, 0 to 200, names unique
 * @param zaakobjecten what the case is about, 0 to 20
 * @param documenten 0 to 50, in the order in which they are sent
 * @param kenmerken numbers by which other systems know the case, 0 to 10
 * @param betaling the payment; null when the form has none
 * @param eersteStatus usually null: the receiver sets its own
 * @param sleutel the reference and the seed of all message ids
 */
public record Zaak(
        @Nullable String identificatie,
        DienstCode dienst,
        String omschrijving,
        @Nullable String toelichting,
        LocalDate startdatum,
        LocalDate registratiedatum,
        @Nullable LocalDate einddatumGepland,
        @Nullable LocalDate uiterlijkeEinddatum,
        Instant tijdstipRegistratie,
        List<Rol> rollen,
        List<Eigenschap> eigenschappen,
        List<Zaakobject> zaakobjecten,
        List<Document> documenten,
        List<Kenmerk> kenmerken,
        @Nullable Betaling betaling,
        @Nullable Status eersteStatus,
        Sleutel sleutel) {

    /** Copies the lists; judges nothing. */
    public Zaak {
        rollen = Copies.kopie(rollen);
        eigenschappen = Copies.kopie(eigenschappen);
        zaakobjecten = Copies.kopie(zaakobjecten);
        documenten = Copies.kopie(documenten);
        kenmerken = Copies.kopie(kenmerken);
    }

    /** The same case with the identification the case system gave. */
    public Zaak metIdentificatie(String gegeven) {
        return toBuilder().identificatie(gegeven).build();
    }

    /** A builder for a case of one service. */
    public static ZaakBuilder builder(DienstCode dienst, String omschrijving, Sleutel sleutel) {
        return new ZaakBuilder(dienst, omschrijving, sleutel);
    }

    /** A builder that holds what this holds. */
    public ZaakBuilder toBuilder() {
        return new ZaakBuilder(this);
    }

    @Override
    public String toString() {
        return "Zaak[" + dienst.code() + ", " + sleutel.referentie() + "]";
    }
}
