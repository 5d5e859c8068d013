package nl.collectief.verhuis.regel;

import java.util.List;
import java.util.Objects;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.verhuis.Gezinslid;
import nl.collectief.verhuis.VerhuizingDoorgeven;

/** No person moves twice, and the aangever is no gezinslid. */
@Regel(
        id = "VRH-009",
        ernst = Severity.FOUT,
        bron = "verhuis 4.1",
        leest = {
            "gezinsleden[].achternaam",
            "gezinsleden[].voornamen",
            "gezinsleden[].geboortedatum",
            "gezinsleden[].burgerservicenummer"
        })
final class GezinslidStaatErEenmaal implements Wetsregel<VerhuizingDoorgeven> {

    private static final Gezinslid NIEMAND = Gezinslid.builder().build();

    @Override
    public void toets(VerhuizingDoorgeven verhuizing, Ontvangst ontvangst, Meld meld) {
        List<Identity> rijen = verhuizing.gezinsleden().stream()
                .map(lid -> Identity.van(Objects.requireNonNullElse(lid, NIEMAND)))
                .toList();
        Identity.herhalingen(Identity.van(verhuizing, ontvangst), rijen).forEach(rij -> meld.op("/gezinsleden/" + rij));
    }
}
