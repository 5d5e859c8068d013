package nl.collectief.brp;

import java.util.List;
import nl.collectief.core.aanvraag.Eigenschappen;
import nl.collectief.core.dienst.CaseBasis;
import nl.collectief.core.zaak.Zaak;
import nl.collectief.core.zaak.ZaakBuilder;

/** What a request about geheimhouding means as a case. Source: brp 7.1. */
final class GeheimhoudingZaak {

    private static final String OMSCHRIJVING = "Geheimhouding";

    private GeheimhoudingZaak() {}

    static Zaak van(Geheimhouding geheimhouding, CaseBasis basis) {
        ZaakBuilder zaak = basis.begin(OMSCHRIJVING);
        Persons.aanvrager(zaak, geheimhouding.inloggen());
        if (geheimhouding.voorWie().contains(VoorWie.KIND)) {
            geheimhouding.betrokkenen().values().forEach(kind -> Persons.belanghebbende(zaak, "kind", kind, List.of()));
        }
        new Eigenschappen()
                .code("verzoek", geheimhouding.verzoek())
                .codes("voorWie", geheimhouding.voorWie())
                .lijst()
                .forEach(zaak::eigenschap);
        return zaak.build();
    }
}
