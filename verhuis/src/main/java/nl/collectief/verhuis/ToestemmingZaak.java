package nl.collectief.verhuis;

import nl.collectief.core.aanvraag.Eigenschappen;
import nl.collectief.core.dienst.CaseBasis;
import nl.collectief.core.zaak.Adres;
import nl.collectief.core.zaak.Onderwerp;
import nl.collectief.core.zaak.RolSoort;
import nl.collectief.core.zaak.Zaak;
import nl.collectief.core.zaak.ZaakBuilder;
import nl.collectief.core.zaak.Zaakobject;

/** What a toestemming means as a case. Source: verhuis 6.5. */
final class ToestemmingZaak {

    private static final String OMSCHRIJVING = "Toestemming inwoning";

    private ToestemmingZaak() {}

    static Zaak van(ToestemmingInwoning toestemming, CaseBasis basis) {
        ZaakBuilder zaak = basis.begin(OMSCHRIJVING);
        Persons.ingelogd(zaak, RolSoort.INITIATOR, "hoofdbewoner", toestemming.inloggen());
        Persons.inwoners(zaak, toestemming.inwoners());
        Eigenschappen feiten = new Eigenschappen();
        if (toestemming.adres() != null) {
            Adres adres = CaseParts.adres(toestemming.adres());
            zaak.zaakobject(new Zaakobject("adres van inwoning", new Onderwerp.AdresObject(adres)));
            feiten.tekst("adresInwoning", CaseParts.opEenRegel(adres));
        }
        feiten.datum("datumInwoning", toestemming.ingangsdatum())
                .getal("aantalInwoners", toestemming.inwoners().size())
                .tekst("zaakVerhuizing", toestemming.zaakIdentificatie())
                .lijst()
                .forEach(zaak::eigenschap);
        CaseParts.documenten(basis, toestemming.inloggen(), OMSCHRIJVING).forEach(zaak::document);
        return zaak.build();
    }
}
