package nl.collectief.checks.readme;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.collectief.brp.haalcentraal.HaalCentraalPersonen;
import nl.collectief.brp.persoon.Aanschrijfwijze;
import nl.collectief.brp.persoon.Adresregels;
import nl.collectief.brp.persoon.Adressering;
import nl.collectief.brp.persoon.Gegeven;
import nl.collectief.brp.persoon.Persoon;
import nl.collectief.brp.persoon.Waarde;
import nl.collectief.core.aanvraag.Geslacht;
import nl.collectief.core.datum.DatumOnvolledig;
import nl.collectief.core.json.JsonError;
import nl.collectief.core.tabel.codelijst.Naamgebruik;

/** What docs/aanschrijving.md shows. */
final class Letters {

    private Letters() {}

    static List<String> read(String antwoord) throws JsonError {
        List<String> salutations = new ArrayList<>();
        for (Persoon persoon : HaalCentraalPersonen.lees(antwoord)) {
            String aanhef = persoon.adressering().aanhef();
            salutations.add(aanhef == null ? "Geachte heer of mevrouw" : aanhef);
        }
        return salutations;
    }

    static List<String> envelope(Persoon persoon) {
        Adressering adressering = persoon.adressering();
        Aanschrijfwijze aanschrijfwijze = adressering.aanschrijfwijze();
        Adresregels regels = adressering.adresregels();
        Waarde land = regels.land();
        List<String> lines = new ArrayList<>();
        lines.add(aanschrijfwijze == null ? null : aanschrijfwijze.aanspreekvorm());
        lines.add(aanschrijfwijze == null ? persoon.volledigeNaam() : aanschrijfwijze.naam());
        lines.add(regels.adresregel1());
        lines.add(regels.adresregel2());
        lines.add(regels.adresregel3());
        lines.add(land == null ? null : land.omschrijving());
        lines.removeIf(Objects::isNull);
        return lines;
    }

    static boolean doubtful(Persoon persoon) {
        return persoon.adressering().adresregels().indicatieVastgesteldVerblijftNietOpAdres()
                || persoon.inOnderzoek().gegevens().contains(Gegeven.ADRESREGEL1);
    }

    static Persoon preview(Naamgebruik naamgebruik) {
        Persoon persoon = Persoon.builder()
                .naam(naam -> naam.voornamen("Noor Elise").voorvoegsel("van 't").geslachtsnaam("Riet"))
                .geslacht(Geslacht.VROUW)
                .geboortedatum(DatumOnvolledig.parse("1985-05"))
                .partner(partner -> partner.naam(naam -> naam.voorvoegsel("ter").geslachtsnaam("Horst")))
                .naamgebruik(naamgebruik)
                .build();
        return persoon;
    }
}
