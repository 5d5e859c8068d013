package nl.collectief.brp;

import java.util.Objects;
import nl.collectief.core.aanvraag.Contacts;
import nl.collectief.core.aanvraag.Eigenschappen;
import nl.collectief.core.aanvraag.Inloggen;
import nl.collectief.core.dienst.CaseBasis;
import nl.collectief.core.zaak.DocumentSoort;
import nl.collectief.core.zaak.Zaak;
import nl.collectief.core.zaak.ZaakBuilder;
import org.jspecify.annotations.Nullable;

/** What a request for a proof of being alive means as a case. Source: brp 7.1. */
final class BewijsInLevenZaak {

    private static final String OMSCHRIJVING = "Bewijs van in leven zijn";

    private BewijsInLevenZaak() {}

    static Zaak van(BewijsInLeven bewijs, CaseBasis basis) {
        ZaakBuilder zaak = basis.begin(OMSCHRIJVING);
        Persons.aanvrager(zaak, bewijs.inloggen());
        new Eigenschappen()
                .jaNee("voorPensioenfonds", bewijs.voorPensioenfonds())
                .lijst()
                .forEach(zaak::eigenschap);
        basis.documenten(auteur(bewijs.inloggen()), code -> new DocumentSoort(code, "Bijlage"))
                .forEach(zaak::document);
        return zaak.build();
    }

    /** Who logged in, as far as his name was typed. */
    private static String auteur(@Nullable Inloggen inloggen) {
        String naam = inloggen == null ? null : Contacts.naam(inloggen).voluit();
        return Objects.requireNonNullElse(naam, OMSCHRIJVING);
    }
}
