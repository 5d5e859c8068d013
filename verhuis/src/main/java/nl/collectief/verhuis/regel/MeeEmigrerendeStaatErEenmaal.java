package nl.collectief.verhuis.regel;

import java.util.List;
import java.util.Objects;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.verhuis.EmigratieDoorgeven;
import nl.collectief.verhuis.Gezinslid;

/** No person leaves twice, and the aangever is not among those who leave along. */
@Regel(
        id = "VRH-009",
        ernst = Severity.FOUT,
        bron = "verhuis 4.1",
        leest = {
            "meeEmigrerenden[].achternaam",
            "meeEmigrerenden[].voornamen",
            "meeEmigrerenden[].geboortedatum",
            "meeEmigrerenden[].burgerservicenummer"
        })
final class MeeEmigrerendeStaatErEenmaal implements Wetsregel<EmigratieDoorgeven> {

    private static final Gezinslid NIEMAND = Gezinslid.builder().build();

    @Override
    public void toets(EmigratieDoorgeven emigratie, Ontvangst ontvangst, Meld meld) {
        List<Identity> rijen = emigratie.meeEmigrerenden().stream()
                .map(lid -> Identity.van(Objects.requireNonNullElse(lid, NIEMAND)))
                .toList();
        Identity.herhalingen(Identity.van(emigratie, ontvangst), rijen)
                .forEach(rij -> meld.op("/meeEmigrerenden/" + rij));
    }
}
