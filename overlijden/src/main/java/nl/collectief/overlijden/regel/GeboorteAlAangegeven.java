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

/** Who died within three days after birth may lack an akte of birth: both are declared at the counter (BW 1:19i lid 2). */
@Regel(
        id = "OVL-061",
        ernst = Severity.WAARSCHUWING,
        bron = "BW 1:19i lid 2; BW 1:19e lid 7",
        leest = {"overledene.geboortedatum", "overlijden.datum"},
        zwijgtBij = "OVL-031")
final class GeboorteAlAangegeven implements Wetsregel<AangifteOverlijden> {

    private static final int DAGEN_VOOR_AANGIFTE = 3;

    @Override
    public void toets(AangifteOverlijden aangifte, Ontvangst ontvangst, Meld meld) {
        DatumOnvolledig geboortedatum = overledene(aangifte).geboortedatum();
        LocalDate geboren =
                geboortedatum == null ? null : geboortedatum.volledig().orElse(null);
        LocalDate overleden = overlijden(aangifte).datum();
        if (geboren != null
                && overleden != null
                && !overleden.isBefore(geboren)
                && !overleden.isAfter(geboren.plusDays(DAGEN_VOOR_AANGIFTE))) {
            meld.op("/overledene/geboortedatum");
        }
    }
}
