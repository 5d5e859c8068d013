package nl.collectief.overlijden;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.collectief.core.Normalisation;
import nl.collectief.core.aanvraag.Contacts;
import nl.collectief.core.aanvraag.Inloggen;
import nl.collectief.core.identificatie.Bsn;
import nl.collectief.core.identificatie.KvkNummer;
import nl.collectief.core.identificatie.Vestigingsnummer;
import nl.collectief.core.zaak.Betrokkene;
import nl.collectief.core.zaak.Bronsoort;
import nl.collectief.core.zaak.NatuurlijkPersoon;
import nl.collectief.core.zaak.NietNatuurlijkPersoon;
import nl.collectief.core.zaak.Rol;
import nl.collectief.core.zaak.RolSoort;
import nl.collectief.core.zaak.Vestiging;
import org.jspecify.annotations.Nullable;

/** Who is involved in an aangifte: the undertaker, who declares for him, and the mother of a stillborn child. */
final class ZaakRollen {

    private ZaakRollen() {}

    static List<Rol> van(AangifteOverlijden aangifte) {
        List<Rol> rollen = new ArrayList<>();
        Inloggen inloggen = aangifte.inloggen();
        if (inloggen != null) {
            rollen.add(Rol.van(RolSoort.INITIATOR, "uitvaartondernemer", onderneming(inloggen, aangifte.toezending()))
                    .met(Contacts.van(inloggen)));
        }
        Aangever aangever = aangifte.aangever();
        if (aangever != null) {
            Bsn.lees(aangever.burgerservicenummer())
                    .map(bsn -> NatuurlijkPersoon.van(bsn, Bronsoort.OPGEGEVEN))
                    .ifPresent(persoon -> rollen.add(Rol.van(RolSoort.GEMACHTIGDE, "aangever", persoon)));
        }
        LevenloosGeborenKind levenloos = aangifte.levenloos();
        Ouder moeder = levenloos == null ? null : levenloos.moeder();
        if (moeder != null && aangifte.soortAangifte() == SoortAangifte.LEVENLOOS) {
            rollen.add(Rol.van(RolSoort.BELANGHEBBENDE, "moeder", persoon(moeder)));
        }
        return rollen;
    }

    /** A branch where its number is known, else the company by its KvK-nummer. */
    private static Betrokkene onderneming(Inloggen inloggen, @Nullable Toezending toezending) {
        KvkNummer kvk = KvkNummer.lees(inloggen.kvkNummer()).orElse(null);
        String naam = toezending == null ? null : Normalisation.answer(toezending.organisatie());
        Optional<Vestigingsnummer> vestiging = Vestigingsnummer.lees(inloggen.vestigingsnummer());
        return vestiging.isPresent()
                ? new Vestiging(vestiging.get(), kvk, naam, null, Bronsoort.INGELOGD)
                : new NietNatuurlijkPersoon(null, null, naam, null, kvk, null, Bronsoort.INGELOGD);
    }

    private static NatuurlijkPersoon persoon(Ouder moeder) {
        return NatuurlijkPersoon.builder(Bronsoort.OPGEGEVEN)
                .bsn(Bsn.lees(moeder.burgerservicenummer()).orElse(null))
                .geslachtsnaam(Normalisation.answer(moeder.achternaam()))
                .voornamen(Normalisation.answer(moeder.voornamen()))
                .geboortedatum(moeder.geboortedatum())
                .build();
    }
}
