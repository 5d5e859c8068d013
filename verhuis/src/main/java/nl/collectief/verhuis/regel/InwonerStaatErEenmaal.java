package nl.collectief.verhuis.regel;

import java.util.List;
import java.util.Objects;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.aanvraag.Persoonsgegevens;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.verhuis.ToestemmingInwoning;

/** No inwoner stands there twice, and the hoofdbewoner is none. */
@Regel(
        id = "VRH-091",
        ernst = Severity.FOUT,
        bron = "verhuis 4.6",
        leest = {
            "inwoners[].achternaam",
            "inwoners[].voornamen",
            "inwoners[].geboortedatum",
            "inwoners[].burgerservicenummer"
        })
final class InwonerStaatErEenmaal implements Wetsregel<ToestemmingInwoning> {

    private static final Persoonsgegevens NIEMAND = Persoonsgegevens.builder().build();

    @Override
    public void toets(ToestemmingInwoning toestemming, Ontvangst ontvangst, Meld meld) {
        List<Identity> rijen = toestemming.inwoners().stream()
                .map(persoon -> Identity.van(Objects.requireNonNullElse(persoon, NIEMAND)))
                .toList();
        Identity.herhalingen(Identity.van(toestemming, ontvangst), rijen).forEach(rij -> meld.op("/inwoners/" + rij));
    }
}
