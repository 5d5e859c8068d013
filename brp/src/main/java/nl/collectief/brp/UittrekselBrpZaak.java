package nl.collectief.brp;

import java.util.List;
import nl.collectief.core.aanvraag.Eigenschappen;
import nl.collectief.core.aanvraag.JaNee;
import nl.collectief.core.dienst.CaseBasis;
import nl.collectief.core.zaak.Eigenschap;
import nl.collectief.core.zaak.Zaak;
import nl.collectief.core.zaak.ZaakBuilder;

/** What a request for extracts of the BRP means as a case; answers to questions that were hidden are not sent. Source: brp 7.1. */
final class UittrekselBrpZaak {

    private static final String OMSCHRIJVING = "Uittreksel BRP";

    private UittrekselBrpZaak() {}

    static Zaak van(UittrekselBrp aanvraag, CaseBasis basis) {
        ZaakBuilder zaak = basis.begin(OMSCHRIJVING);
        Persons.aanvrager(zaak, aanvraag.inloggen());
        List<UittrekselBrpRegel> regels = aanvraag.regels();
        for (int i = 0; i < regels.size(); i++) {
            List<Eigenschap> regel = new Eigenschappen().getal("regel", i + 1).lijst();
            regels.get(i).kinderen().forEach(kind -> Persons.belanghebbende(zaak, "kind", kind, regel));
        }
        new Eigenschappen()
                .getal("aantalUittreksels", regels.size())
                .perItem(regels, UittrekselBrpZaak::eigenschappen)
                .lijst()
                .forEach(zaak::eigenschap);
        return zaak.build();
    }

    private static void eigenschappen(UittrekselBrpRegel regel, Eigenschappen feiten) {
        boolean voorgeschreven = regel.inhoudVoorgeschreven() == JaNee.JA;
        boolean internationaal = regel.internationaalGebruik() == JaNee.JA;
        feiten.code("vanWie", regel.vanWie())
                .tekst("typeOrganisatie", regel.typeOrganisatie())
                .tekst("gewensteInformatie", voorgeschreven ? regel.gewensteInformatie() : null)
                .jaNee("internationaal", regel.internationaalGebruik())
                .code("taal", internationaal ? regel.taal() : null);
    }
}
