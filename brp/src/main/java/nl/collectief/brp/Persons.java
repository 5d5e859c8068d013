package nl.collectief.brp;

import java.util.List;
import java.util.Map;
import nl.collectief.core.Normalisation;
import nl.collectief.core.aanvraag.Contacts;
import nl.collectief.core.aanvraag.Gegevensbron;
import nl.collectief.core.aanvraag.Inloggen;
import nl.collectief.core.aanvraag.Inlogmiddel;
import nl.collectief.core.aanvraag.Persoonsgegevens;
import nl.collectief.core.identificatie.Bsn;
import nl.collectief.core.zaak.Bronsoort;
import nl.collectief.core.zaak.Eigenschap;
import nl.collectief.core.zaak.NatuurlijkPersoon;
import nl.collectief.core.zaak.Rol;
import nl.collectief.core.zaak.RolSoort;
import nl.collectief.core.zaak.ZaakBuilder;
import org.jspecify.annotations.Nullable;

/** The persons of a request by their places, and as rollen of its case. Names typed in one field stay whole. Source: brp 7.1. */
final class Persons {

    /** LO BRP 02.30. */
    private static final int MAX_VOORVOEGSEL = 10;

    private Persons() {}

    /** Puts the persons of a list under their pointers; an empty row is nobody. */
    static void elk(
            List<? extends @Nullable Persoonsgegevens> rijen, String lijst, Map<String, Persoonsgegevens> betrokkenen) {
        for (int i = 0; i < rijen.size(); i++) {
            Persoonsgegevens persoon = rijen.get(i);
            if (persoon != null) {
                betrokkenen.put(lijst + i, persoon);
            }
        }
    }

    /** Who logged in. */
    static void aanvrager(ZaakBuilder zaak, @Nullable Inloggen inloggen) {
        if (inloggen == null) {
            return;
        }
        Bronsoort bron = inloggen.inlogmiddel() == Inlogmiddel.DIGID ? Bronsoort.INGELOGD : Bronsoort.OPGEGEVEN;
        NatuurlijkPersoon persoon = genaamd(bron, inloggen.voorvoegsel(), inloggen.achternaam())
                .bsn(Bsn.lees(inloggen.burgerservicenummer()).orElse(null))
                .geboortedatum(inloggen.geboortedatum())
                .build();
        zaak.rol(Rol.van(RolSoort.INITIATOR, "aanvrager", persoon).met(Contacts.van(inloggen)));
    }

    /** Whom the request is about beside who logged in, with the eigenschappen of his own. */
    static void belanghebbende(
            ZaakBuilder zaak, String omschrijving, Persoonsgegevens betrokkene, List<Eigenschap> eigenschappen) {
        Bronsoort bron = betrokkene.bron() == Gegevensbron.BRP ? Bronsoort.BRP : Bronsoort.OPGEGEVEN;
        NatuurlijkPersoon persoon = genaamd(bron, betrokkene.voorvoegsel(), betrokkene.achternaam())
                .bsn(Bsn.lees(betrokkene.burgerservicenummer()).orElse(null))
                .voornamen(Normalisation.answer(betrokkene.voornamen()))
                .geboortedatum(betrokkene.geboortedatum())
                .build();
        zaak.rol(Rol.van(RolSoort.BELANGHEBBENDE, omschrijving, persoon).met(eigenschappen));
    }

    /** A voorvoegsel too long for a register (E-14) is no prefix there: it stays in front of the surname (E-15). */
    private static NatuurlijkPersoon.Builder genaamd(
            Bronsoort bron, @Nullable String voorvoegsel, @Nullable String achternaam) {
        String voor = Normalisation.answer(voorvoegsel);
        String naam = Normalisation.answer(achternaam);
        boolean past = voor == null || voor.codePointCount(0, voor.length()) <= MAX_VOORVOEGSEL;
        return NatuurlijkPersoon.builder(bron)
                .voorvoegsel(past ? voor : null)
                .geslachtsnaam(past || naam == null ? naam : voor + " " + naam);
    }
}
