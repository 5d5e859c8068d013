package nl.collectief.overlijden.regel;

import static nl.collectief.core.aanvraag.JaNee.JA;
import static nl.collectief.core.aanvraag.JaNee.NEE;
import static nl.collectief.overlijden.regel.Parts.isLevenloos;
import static nl.collectief.overlijden.regel.Parts.kind;

import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.formulier.Answer;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.overlijden.AangifteOverlijden;
import nl.collectief.overlijden.Kind;

/** A child born lifeless has a name in the akte if the parents wish it, and only then (BBS 66 lid 1). */
@Regel(
        id = "OVL-134",
        ernst = Severity.FOUT,
        bron = "BBS 66 lid 1",
        vanaf = "2017-07-01",
        leest = {"soortAangifte", "levenloos.kind.naamGewenst", "levenloos.kind.achternaam", "levenloos.kind.voornamen"
        })
final class NaamAlsOudersDatWensen implements Wetsregel<AangifteOverlijden> {

    @Override
    public void toets(AangifteOverlijden aangifte, Ontvangst ontvangst, Meld meld) {
        Kind kind = kind(aangifte);
        boolean zonderNaam = kind.naamGewenst() == JA && Answer.isLeeg(kind.achternaam());
        boolean metNaam =
                kind.naamGewenst() == NEE && !(Answer.isLeeg(kind.achternaam()) && Answer.isLeeg(kind.voornamen()));
        if (isLevenloos(aangifte) && (zonderNaam || metNaam)) {
            meld.op("/levenloos/kind/achternaam");
        }
    }
}
