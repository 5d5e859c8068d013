package nl.collectief.overlijden;

import java.util.Objects;
import nl.collectief.core.Normalisation;
import nl.collectief.core.dienst.CaseBasis;
import nl.collectief.core.identificatie.Bsn;
import nl.collectief.core.tabel.Gemeente;
import nl.collectief.core.tabel.Tabellen;
import nl.collectief.core.zaak.Bronsoort;
import nl.collectief.core.zaak.NatuurlijkPersoon;
import nl.collectief.core.zaak.Onderwerp;
import nl.collectief.core.zaak.Zaak;
import nl.collectief.core.zaak.ZaakBuilder;
import nl.collectief.core.zaak.Zaakobject;

/** What an aangifte means as a case. Source: overlijden 7.1. */
final class OverlijdenZaak {

    /** The same for every aangifte, a stillborn child included: it tells nothing of a person. */
    static final String OMSCHRIJVING = "Aangifte overlijden";

    private OverlijdenZaak() {}

    static Zaak van(AangifteOverlijden aangifte, CaseBasis basis) {
        ZaakBuilder zaak = basis.begin(OMSCHRIJVING);
        ZaakRollen.van(aangifte).forEach(zaak::rol);
        ZaakEigenschappen.van(aangifte, basis.ontvangst()).forEach(zaak::eigenschap);
        voegObjectenToe(aangifte, zaak);
        ZaakDocumenten.van(aangifte, basis).forEach(zaak::document);
        return zaak.build();
    }

    /** A deceased has no role; of a stillborn child there is no deceased. */
    private static void voegObjectenToe(AangifteOverlijden aangifte, ZaakBuilder zaak) {
        Overledene overledene = aangifte.overledene();
        if (overledene != null && aangifte.soortAangifte() != SoortAangifte.LEVENLOOS) {
            zaak.zaakobject(new Zaakobject("overledene", new Onderwerp.PersoonObject(persoon(overledene))));
        }
        String code = Normalisation.answer(aangifte.plaatsOverlijden());
        if (code != null) {
            String naam =
                    Tabellen.gemeenten().find(code).map(Gemeente::omschrijving).orElse(null);
            zaak.zaakobject(new Zaakobject("gemeente van overlijden", new Onderwerp.Gemeente(code, naam)));
        }
    }

    /** Sex is asked only of who has no BSN: of the others the BRP knows it. */
    private static NatuurlijkPersoon persoon(Overledene overledene) {
        Bsn bsn = Bsn.lees(overledene.burgerservicenummer()).orElse(null);
        NatuurlijkPersoon.Builder persoon = NatuurlijkPersoon.builder(Bronsoort.OPGEGEVEN)
                .bsn(bsn)
                .geslachtsnaam(Normalisation.answer(overledene.achternaam()))
                .voornamen(Normalisation.answer(overledene.voornamen()))
                .geboortedatum(overledene.geboortedatum());
        if (bsn == null && overledene.geslacht() != null) {
            persoon.geslacht(Objects.requireNonNull(overledene.geslacht()).aanduiding());
        }
        return persoon.build();
    }
}
