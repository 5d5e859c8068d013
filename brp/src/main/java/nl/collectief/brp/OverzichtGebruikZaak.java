package nl.collectief.brp;

import java.util.Objects;
import nl.collectief.core.aanvraag.Eigenschappen;
import nl.collectief.core.dienst.CaseBasis;
import nl.collectief.core.zaak.Zaak;
import nl.collectief.core.zaak.ZaakBuilder;

/** What a request for an overview of verstrekkingen means as a case. Source: brp 7.1. */
final class OverzichtGebruikZaak {

    private static final String OMSCHRIJVING = "Overzicht gebruik BRP";

    private OverzichtGebruikZaak() {}

    static Zaak van(OverzichtGebruik overzicht, CaseBasis basis) {
        ZaakBuilder zaak = basis.begin(OMSCHRIJVING);
        Persons.aanvrager(zaak, overzicht.inloggen());
        WijzeVanOntvangst wijze = Objects.requireNonNullElse(overzicht.wijzeVanOntvangst(), WijzeVanOntvangst.POST);
        new Eigenschappen().code("wijzeVanOntvangst", wijze).lijst().forEach(zaak::eigenschap);
        return zaak.build();
    }
}
