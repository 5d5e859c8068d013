package nl.collectief.overlijden.regel;

import static nl.collectief.overlijden.regel.Parts.inloggen;

import nl.collectief.core.aanvraag.Betrouwbaarheidsniveau;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.aanvraag.Profiel;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.overlijden.AangifteOverlijden;

/** The company logs in with eHerkenning of level 2+ or higher; a municipality may ask more, never less (O21 2.2). */
@Regel(id = "OVL-002", ernst = Severity.FOUT, bron = "O21 2.2", leest = "inloggen.betrouwbaarheidsniveau")
final class NiveauHoogGenoeg implements Wetsregel<AangifteOverlijden> {

    private static final Betrouwbaarheidsniveau LAAGSTE = Betrouwbaarheidsniveau.EH2PLUS;

    @Override
    public void toets(AangifteOverlijden aangifte, Ontvangst ontvangst, Meld meld) {
        Betrouwbaarheidsniveau niveau = inloggen(aangifte).betrouwbaarheidsniveau();
        if (niveau != null && niveau.compareTo(gevraagd(ontvangst.profiel())) < 0) {
            meld.op("/inloggen/betrouwbaarheidsniveau");
        }
    }

    private static Betrouwbaarheidsniveau gevraagd(Profiel profiel) {
        String eigen = profiel.tekst("eherkenningNiveau").orElse("");
        for (Betrouwbaarheidsniveau niveau : Betrouwbaarheidsniveau.values()) {
            if (niveau.name().equals(eigen) && niveau.compareTo(LAAGSTE) > 0) {
                return niveau;
            }
        }
        return LAAGSTE;
    }
}
