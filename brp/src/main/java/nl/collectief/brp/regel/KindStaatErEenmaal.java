package nl.collectief.brp.regel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.collectief.brp.Burgeraanvraag;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;

/** No child stands in one list twice. */
@Regel(
        id = "BRP-026",
        ernst = Severity.WAARSCHUWING,
        bron = "brp 4",
        vanaf = "2016-10-31",
        leest = {
            "kinderen[].achternaam",
            "regels[].kinderen[].achternaam",
            "kinderen[].voornamen",
            "regels[].kinderen[].voornamen",
            "kinderen[].geboortedatum",
            "regels[].kinderen[].geboortedatum",
            "kinderen[].voorvoegsel",
            "regels[].kinderen[].voorvoegsel",
            "kinderen[].burgerservicenummer",
            "regels[].kinderen[].burgerservicenummer"
        })
final class KindStaatErEenmaal<A extends Burgeraanvraag> implements Wetsregel<A> {

    @Override
    public void toets(A aanvraag, Ontvangst ontvangst, Meld meld) {
        Map<String, List<Identity>> gezien = new HashMap<>();
        aanvraag.betrokkenen().forEach((plaats, kind) -> {
            List<Identity> eerder =
                    gezien.computeIfAbsent(plaats.substring(0, plaats.lastIndexOf('/')), lijst -> new ArrayList<>());
            Identity hier = Identity.van(kind);
            if (eerder.stream().anyMatch(hier::isDezelfdeAls)) {
                meld.op(plaats);
            }
            eerder.add(hier);
        });
    }
}
