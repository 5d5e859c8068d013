package nl.collectief.overlijden.regel;

import static nl.collectief.overlijden.regel.Parts.overledene;
import static nl.collectief.overlijden.regel.Parts.overlijden;

import java.time.LocalDate;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.datum.DatumOnvolledig;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.overlijden.AangifteOverlijden;

/** Who died was born on or before the day of death; when that is unknown, on or before the day of aangifte. */
@Regel(
        id = "OVL-031",
        ernst = Severity.FOUT,
        bron = "reading",
        leest = {"overledene.geboortedatum", "overlijden.datum"})
final class GeborenVoorOverlijden implements Wetsregel<AangifteOverlijden> {

    @Override
    public void toets(AangifteOverlijden aangifte, Ontvangst ontvangst, Meld meld) {
        DatumOnvolledig geboren = overledene(aangifte).geboortedatum();
        LocalDate overleden = overlijden(aangifte).datum();
        if (geboren != null && geboren.zekerNa(overleden == null ? ontvangst.vandaag() : overleden)) {
            meld.op("/overledene/geboortedatum");
        }
    }
}
