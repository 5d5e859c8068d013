package nl.collectief.verhuis;

import nl.collectief.core.aanvraag.Eigenschappen;
import nl.collectief.core.dienst.CaseBasis;
import nl.collectief.core.zaak.RolSoort;
import nl.collectief.core.zaak.Zaak;
import nl.collectief.core.zaak.ZaakBuilder;

/** What an emigratie means as a case. Source: verhuis 6.5. */
final class EmigratieZaak {

    private static final String OMSCHRIJVING = "Emigratie doorgeven";

    private EmigratieZaak() {}

    static Zaak van(EmigratieDoorgeven emigratie, CaseBasis basis) {
        ZaakBuilder zaak = basis.begin(OMSCHRIJVING);
        Persons.ingelogd(zaak, RolSoort.INITIATOR, "aangever", emigratie.inloggen());
        Persons.verhuizers(zaak, emigratie.meeEmigrerenden(), basis.ontvangst().vandaag());
        AdresBuitenland adres = emigratie.adresBuitenland();
        Eigenschappen feiten = new Eigenschappen()
                .datum("vertrekdatum", emigratie.verhuisdatum())
                .datum(
                        "datumVertrekReg",
                        DerivedDate.datumVertrekTeRegistreren(basis.ontvangst()).datum());
        if (adres != null) {
            feiten.code("landVertrek", adres.landcode(), "34")
                    .tekst("adresBuitenland1", adres.regel1())
                    .tekst("adresBuitenland2", adres.regel2())
                    .tekst("adresBuitenland3", adres.regel3());
        }
        feiten.jaNee("bewijsUitschrijving", emigratie.bewijsVanUitschrijving())
                .jaNee("woontAlleen", emigratie.woontAlleen())
                .getal("aantalVertrekkers", emigratie.meeEmigrerenden().size() + 1)
                .lijst()
                .forEach(zaak::eigenschap);
        CaseParts.documenten(basis, emigratie.inloggen(), OMSCHRIJVING).forEach(zaak::document);
        return zaak.build();
    }
}
