package nl.collectief.verhuis;

import nl.collectief.core.aanvraag.Eigenschappen;
import nl.collectief.core.dienst.CaseBasis;
import nl.collectief.core.zaak.RolSoort;
import nl.collectief.core.zaak.Zaak;
import nl.collectief.core.zaak.ZaakBuilder;

/** What a report of a stay abroad means as a case. Source: verhuis 6.5. */
final class VerblijfBuitenlandZaak {

    private VerblijfBuitenlandZaak() {}

    static Zaak van(VerblijfBuitenland verblijf, CaseBasis basis) {
        ZaakBuilder zaak = basis.begin("Verblijf in het buitenland");
        Persons.ingelogd(zaak, RolSoort.INITIATOR, "aanvrager", verblijf.inloggen());
        new Eigenschappen()
                .code("soortMelding", verblijf.soortMelding())
                .datum("datumVertrek", verblijf.datumVertrek())
                .datum("datumTerugkeer", verblijf.datumTerugkeer())
                .lijst()
                .forEach(zaak::eigenschap);
        return zaak.build();
    }
}
