package nl.collectief.overlijden.regel;

import static nl.collectief.overlijden.regel.Parts.uittreksels;

import java.util.OptionalInt;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.overlijden.AangifteOverlijden;
import org.jspecify.annotations.Nullable;

/** No more extracts together than the municipality gives at once. */
@Regel(
        id = "OVL-123",
        ernst = Severity.FOUT,
        bron = "profiel maxUittreksels",
        leest = {"uittreksels.aantalNederlands", "uittreksels.aantalInternationaal"})
final class NietTeVeelUittreksels implements Wetsregel<AangifteOverlijden> {

    @Override
    public void toets(AangifteOverlijden aangifte, Ontvangst ontvangst, Meld meld) {
        OptionalInt hoogste = ontvangst.profiel().getal("maxUittreksels");
        long samen = getal(uittreksels(aangifte).aantalNederlands())
                + getal(uittreksels(aangifte).aantalInternationaal());
        if (hoogste.isPresent() && samen > hoogste.getAsInt()) {
            meld.op("/uittreksels");
        }
    }

    private static long getal(@Nullable Integer aantal) {
        return aantal == null ? 0 : aantal;
    }
}
