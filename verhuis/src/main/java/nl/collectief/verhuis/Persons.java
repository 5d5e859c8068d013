package nl.collectief.verhuis;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.collectief.core.Normalisation;
import nl.collectief.core.aanvraag.Contacts;
import nl.collectief.core.aanvraag.Eigenschappen;
import nl.collectief.core.aanvraag.Gegevensbron;
import nl.collectief.core.aanvraag.Inloggen;
import nl.collectief.core.aanvraag.Inlogmiddel;
import nl.collectief.core.aanvraag.Persoonsgegevens;
import nl.collectief.core.identificatie.Bsn;
import nl.collectief.core.zaak.Bronsoort;
import nl.collectief.core.zaak.NatuurlijkPersoon;
import nl.collectief.core.zaak.Rol;
import nl.collectief.core.zaak.RolSoort;
import nl.collectief.core.zaak.ZaakBuilder;
import org.jspecify.annotations.Nullable;

/** The persons of a request as rollen of its case. Names typed in one field stay whole. Source: verhuis 6.5. */
final class Persons {

    private Persons() {}

    /** Who logged in. */
    static void ingelogd(ZaakBuilder zaak, RolSoort soort, String omschrijving, @Nullable Inloggen inloggen) {
        if (inloggen == null) {
            return;
        }
        Bronsoort bron = inloggen.inlogmiddel() == Inlogmiddel.DIGID ? Bronsoort.INGELOGD : Bronsoort.OPGEGEVEN;
        NatuurlijkPersoon persoon = NatuurlijkPersoon.builder(bron)
                .bsn(Bsn.lees(inloggen.burgerservicenummer()).orElse(null))
                .geslachtsnaam(Normalisation.answer(inloggen.achternaam()))
                .voorvoegsel(Normalisation.answer(inloggen.voorvoegsel()))
                .geboortedatum(inloggen.geboortedatum())
                .build();
        zaak.rol(Rol.van(soort, omschrijving, persoon).met(Contacts.van(inloggen)));
    }

    /** Who moves or leaves along, each with the code of 72.10 and the relation. */
    static void verhuizers(ZaakBuilder zaak, List<Gezinslid> gezinsleden, LocalDate dagVanAangifte) {
        gezinsleden.stream()
                .filter(Objects::nonNull)
                .forEach(lid -> zaak.rol(Rol.van(RolSoort.BELANGHEBBENDE, "verhuizer", persoon(lid))
                        .met(new Eigenschappen()
                                .code(
                                        "aangifteAdres",
                                        AangifteAdreshouding.van(lid, dagVanAangifte)
                                                .code(),
                                        AangifteAdreshouding.ELEMENT)
                                .code("relatie", lid.relatie())
                                .lijst())));
    }

    static void inwoners(ZaakBuilder zaak, List<Persoonsgegevens> inwoners) {
        inwoners.stream()
                .filter(Objects::nonNull)
                .forEach(inwoner -> zaak.rol(Rol.van(RolSoort.BELANGHEBBENDE, "inwoner", persoon(inwoner))));
    }

    private static NatuurlijkPersoon persoon(Gezinslid lid) {
        return NatuurlijkPersoon.builder(bron(lid.bron()))
                .bsn(Bsn.lees(lid.burgerservicenummer()).orElse(null))
                .geslachtsnaam(Normalisation.answer(lid.achternaam()))
                .voorvoegsel(Normalisation.answer(lid.voorvoegsel()))
                .voornamen(Normalisation.answer(lid.voornamen()))
                .geboortedatum(lid.geboortedatum())
                .build();
    }

    private static NatuurlijkPersoon persoon(Persoonsgegevens inwoner) {
        return NatuurlijkPersoon.builder(bron(inwoner.bron()))
                .bsn(Bsn.lees(inwoner.burgerservicenummer()).orElse(null))
                .geslachtsnaam(Normalisation.answer(inwoner.achternaam()))
                .voorvoegsel(Normalisation.answer(inwoner.voorvoegsel()))
                .voornamen(Normalisation.answer(inwoner.voornamen()))
                .geboortedatum(inwoner.geboortedatum())
                .build();
    }

    private static Bronsoort bron(@Nullable Gegevensbron bron) {
        return bron == Gegevensbron.BRP ? Bronsoort.BRP : Bronsoort.OPGEGEVEN;
    }
}
