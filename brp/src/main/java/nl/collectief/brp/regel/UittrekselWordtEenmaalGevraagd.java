package nl.collectief.brp.regel;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.collectief.brp.Taal;
import nl.collectief.brp.UittrekselBrp;
import nl.collectief.brp.UittrekselBrpRegel;
import nl.collectief.brp.VanWie;
import nl.collectief.core.SearchName;
import nl.collectief.core.aanvraag.JaNee;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import org.jspecify.annotations.Nullable;

/** The same extract is asked once: requests that are excessive cost money or are refused (AVG 12(5)). */
@Regel(
        id = "BRP-021",
        ernst = Severity.WAARSCHUWING,
        bron = "AVG 12(5)",
        vanaf = "2016-10-31",
        leest = {
            "regels[].vanWie",
            "regels[].kinderen",
            "regels[].typeOrganisatie",
            "regels[].internationaalGebruik",
            "regels[].taal"
        })
final class UittrekselWordtEenmaalGevraagd implements Wetsregel<UittrekselBrp> {

    @Override
    public void toets(UittrekselBrp aanvraag, Ontvangst ontvangst, Meld meld) {
        List<Asked> gezien = new ArrayList<>();
        List<UittrekselBrpRegel> regels = aanvraag.regels();
        for (int i = 0; i < regels.size(); i++) {
            UittrekselBrpRegel regel = regels.get(i);
            Asked hier = regel == null ? null : Asked.van(regel);
            if (hier == null || !hier.isBekend()) {
                continue;
            }
            if (gezien.stream().anyMatch(hier::isHetzelfdeAls)) {
                meld.op("/regels/" + i);
            }
            gezien.add(hier);
        }
    }

    /** What makes an extract the same: of whom, for whom, in which language. */
    private record Asked(
            @Nullable VanWie vanWie,
            List<Identity> kinderen,
            String organisatie,
            @Nullable Taal taal) {

        static Asked van(UittrekselBrpRegel regel) {
            return new Asked(
                    regel.vanWie(),
                    regel.kinderen().stream()
                            .filter(Objects::nonNull)
                            .map(Identity::van)
                            .toList(),
                    SearchName.of(Objects.requireNonNullElse(regel.typeOrganisatie(), "")),
                    regel.internationaalGebruik() == JaNee.JA ? regel.taal() : null);
        }

        /** Whether it is known of whom and for whom: what is not answered yet is no repeat. */
        boolean isBekend() {
            return vanWie != null && !organisatie.isEmpty() && (vanWie == VanWie.ZELF || !kinderen.isEmpty());
        }

        boolean isHetzelfdeAls(Asked ander) {
            return vanWie == ander.vanWie
                    && taal == ander.taal
                    && organisatie.equals(ander.organisatie)
                    && kinderen.size() == ander.kinderen.size()
                    && kinderen.stream()
                            .allMatch(kind -> ander.kinderen.stream().anyMatch(kind::isDezelfdeAls));
        }
    }
}
