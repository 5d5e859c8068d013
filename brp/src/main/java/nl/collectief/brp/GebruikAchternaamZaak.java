package nl.collectief.brp;

import nl.collectief.core.aanvraag.Eigenschappen;
import nl.collectief.core.dienst.CaseBasis;
import nl.collectief.core.zaak.Zaak;
import nl.collectief.core.zaak.ZaakBuilder;

/** What a request about naamgebruik means as a case. Source: brp 7.1. */
final class GebruikAchternaamZaak {

    private static final String OMSCHRIJVING = "Gebruik achternaam";

    /** Aanduiding naamgebruik. */
    private static final String ELEMENT = "61.10";

    private GebruikAchternaamZaak() {}

    static Zaak van(GebruikAchternaam aanvraag, CaseBasis basis) {
        ZaakBuilder zaak = basis.begin(OMSCHRIJVING);
        Persons.aanvrager(zaak, aanvraag.inloggen());
        AanduidingNaamgebruik keuze = aanvraag.aanduidingNaamgebruik();
        new Eigenschappen()
                .code("naamgebruik", keuze == null ? null : keuze.name(), ELEMENT)
                .datum("ingangsdatum", aanvraag.ingangsdatum())
                .datum("datumVerbintenis", aanvraag.datumAangekondigdeVerbintenis())
                .lijst()
                .forEach(zaak::eigenschap);
        return zaak.build();
    }
}
