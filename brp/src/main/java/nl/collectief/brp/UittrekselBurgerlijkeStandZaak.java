package nl.collectief.brp;

import java.util.List;
import nl.collectief.core.aanvraag.Eigenschappen;
import nl.collectief.core.aanvraag.JaNee;
import nl.collectief.core.aanvraag.Persoonsgegevens;
import nl.collectief.core.dienst.CaseBasis;
import nl.collectief.core.zaak.Zaak;
import nl.collectief.core.zaak.ZaakBuilder;

/** What a request for extracts or copies of akten means as a case; answers to questions that were hidden are not sent. Source: brp 7.1. */
final class UittrekselBurgerlijkeStandZaak {

    private static final String OMSCHRIJVING = "Uittreksel burgerlijke stand";

    private UittrekselBurgerlijkeStandZaak() {}

    static Zaak van(UittrekselBurgerlijkeStand aanvraag, CaseBasis basis) {
        ZaakBuilder zaak = basis.begin(OMSCHRIJVING);
        Persons.aanvrager(zaak, aanvraag.inloggen());
        List<UittrekselBurgerlijkeStandRegel> regels = aanvraag.regels();
        for (int i = 0; i < regels.size(); i++) {
            Persoonsgegevens ander = regels.get(i).otherPerson();
            if (ander != null) {
                Persons.belanghebbende(
                        zaak,
                        "betrokkene",
                        ander,
                        new Eigenschappen().getal("regel", i + 1).lijst());
            }
        }
        new Eigenschappen()
                .getal("aantalUittreksels", regels.size())
                .perItem(regels, UittrekselBurgerlijkeStandZaak::eigenschappen)
                .lijst()
                .forEach(zaak::eigenschap);
        return zaak.build();
    }

    private static void eigenschappen(UittrekselBurgerlijkeStandRegel regel, Eigenschappen feiten) {
        boolean internationaal = regel.internationaalGebruik() == JaNee.JA;
        feiten.code("soortAkte", regel.soortAkte())
                .code("vanWie", regel.vanWie())
                .jaNee("internationaal", regel.internationaalGebruik())
                .code("taal", internationaal ? regel.taal() : null)
                .code("soortDocument", regel.soortDocument())
                .tekst("plaatsAkte", regel.plaatsAkte())
                .datum("datumAkte", regel.datumAkte())
                .tekst("belang", regel.belang());
    }
}
