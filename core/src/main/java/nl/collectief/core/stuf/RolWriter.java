package nl.collectief.core.stuf;

import java.time.LocalDate;
import javax.xml.stream.XMLStreamException;
import nl.collectief.core.zaak.Contact;
import nl.collectief.core.zaak.Rol;
import nl.collectief.core.zaak.RolSoort;

/** Writes a role; the six kinds differ in name only. Source: messages 4.2. */
final class RolWriter {

    private final StufWriter uit;
    private final PartyWriter betrokkenen;
    private final AddressWriter adressen;
    private final boolean tijdvakken;

    RolWriter(StufWriter uit, PartyWriter betrokkenen, AddressWriter adressen, Dialect dialect) {
        this.uit = uit;
        this.betrokkenen = betrokkenen;
        this.adressen = adressen;
        this.tijdvakken = dialect.options().tijdvakken();
    }

    /** Element name and entiteittype of each kind. */
    private enum Naam {
        BELANGHEBBENDE("heeftAlsBelanghebbende", "ZAKBTRBLH"),
        GEMACHTIGDE("heeftAlsGemachtigde", "ZAKBTRGMC"),
        INITIATOR("heeftAlsInitiator", "ZAKBTRINI"),
        UITVOERENDE("heeftAlsUitvoerende", "ZAKBTRUTV"),
        VERANTWOORDELIJKE("heeftAlsVerantwoordelijke", "ZAKBTRVRA"),
        OVERIG("heeftAlsOverigBetrokkene", "ZAKBTROVR");

        private final String element;
        private final String entiteittype;

        Naam(String element, String entiteittype) {
            this.element = element;
            this.entiteittype = entiteittype;
        }

        static Naam van(RolSoort soort) {
            return valueOf(soort.name());
        }
    }

    void schrijf(CasePlan.PlannedRol deel, LocalDate startdatum) throws XMLStreamException {
        Rol rol = deel.rol();
        Naam naam = Naam.van(rol.soort());
        uit.open(Ns.ZKN, naam.element, naam.entiteittype, "T");
        uit.open(Ns.ZKN, "gerelateerde");
        betrokkenen.betrokkene(rol.betrokkene());
        uit.sluit();
        uit.element(Ns.ZKN, "omschrijving", rol.omschrijving());
        uit.regels(Ns.ZKN, "toelichting", rol.toelichting());
        adressen.correspondentie(rol.correspondentie());
        if (tijdvakken) {
            tijdvak("tijdvakRelatie", "beginRelatie", "eindRelatie", startdatum);
            tijdvak("tijdvakGeldigheid", "beginGeldigheid", "eindGeldigheid", startdatum);
        }
        uit.extraElementen(deel.extras());
        Contact contact = deel.aanspreekpunt();
        if (contact != null) {
            aanspreekpunt(contact, naam);
        }
        uit.sluit();
    }

    private void tijdvak(String naam, String begin, String eind, LocalDate startdatum) throws XMLStreamException {
        uit.open(Ns.STUF, naam);
        uit.element(Ns.STUF, begin, Moments.dag(startdatum));
        uit.nil(Ns.STUF, eind, "geenWaarde");
        uit.sluit();
    }

    private void aanspreekpunt(Contact contact, Naam rol) throws XMLStreamException {
        uit.open(Ns.ZKN, "heeftAlsAanspreekpunt", rol.entiteittype + "CTP", "T");
        uit.open(Ns.ZKN, "gerelateerde", "CTP", "T");
        uit.kern(Ns.ZKN, "naam", contact.naam());
        uit.kern(Ns.ZKN, "telefoonnummer", contact.telefoonnummer());
        uit.kern(Ns.ZKN, "emailadres", contact.emailadres());
        uit.sluit();
        uit.sluit();
    }
}
