package nl.collectief.verhuis.regel;

import java.util.Objects;
import java.util.Optional;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.aanvraag.Persoon;
import nl.collectief.core.aanvraag.Prefill;
import nl.collectief.core.datum.DatumOnvolledig;
import nl.collectief.core.identificatie.Bsn;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.verhuis.ToestemmingInwoning;
import org.jspecify.annotations.Nullable;

/** Who gives consent is an adult. */
@Regel(
        id = "VRH-097",
        ernst = Severity.WAARSCHUWING,
        bron = "verhuis 4.6",
        leest = {"inloggen.geboortedatum", "inloggen.burgerservicenummer"})
final class HoofdbewonerIsMeerderjarig implements Wetsregel<ToestemmingInwoning> {

    @Override
    public void toets(ToestemmingInwoning toestemming, Ontvangst ontvangst, Meld meld) {
        DatumOnvolledig geboren = Ages.geboren(toestemming, ontvangst);
        if (Ages.isZekerMinderjarig(geboren == null ? volgensGezin(toestemming, ontvangst) : geboren, ontvangst)) {
            meld.op("/inloggen");
        }
    }

    /** His birth, when the register named him among the relatives of who logged in to the verhuizing. */
    private static @Nullable DatumOnvolledig volgensGezin(ToestemmingInwoning toestemming, Ontvangst ontvangst) {
        Prefill prefill = ontvangst.prefill();
        Optional<Bsn> bsn = Bsn.lees(Parts.inloggen(toestemming).burgerservicenummer());
        if (prefill == null || prefill.gezin() == null || bsn.isEmpty()) {
            return null;
        }
        return prefill.gezin().stream()
                .filter(persoon -> bsn.equals(Bsn.lees(persoon.burgerservicenummer())))
                .map(Persoon::geboortedatum)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
