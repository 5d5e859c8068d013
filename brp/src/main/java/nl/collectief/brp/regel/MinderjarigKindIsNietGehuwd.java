package nl.collectief.brp.regel;

import java.util.EnumSet;
import java.util.Set;
import nl.collectief.brp.SoortAkte;
import nl.collectief.brp.UittrekselBurgerlijkeStand;
import nl.collectief.brp.UittrekselBurgerlijkeStandRegel;
import nl.collectief.brp.VanWieAkte;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.aanvraag.Persoonsgegevens;
import nl.collectief.core.datum.Certainty;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import org.jspecify.annotations.Nullable;

/** A child under 18 has hardly ever been married or had a registered partnership. */
@Regel(
        id = "BRP-045",
        ernst = Severity.WAARSCHUWING,
        bron = "brp 4",
        vanaf = "2016-10-31",
        leest = {"regels[].soortAkte", "regels[].vanWie", "regels[].betrokkene.geboortedatum"})
final class MinderjarigKindIsNietGehuwd implements Wetsregel<UittrekselBurgerlijkeStand> {

    private static final Set<SoortAkte> VERBINTENIS = EnumSet.of(
            SoortAkte.HUWELIJK, SoortAkte.PARTNERSCHAP, SoortAkte.ECHTSCHEIDING, SoortAkte.BEEINDIGING_PARTNERSCHAP);

    @Override
    public void toets(UittrekselBurgerlijkeStand aanvraag, Ontvangst ontvangst, Meld meld) {
        Akten.elk(aanvraag, (regel, plaats) -> {
            if (isVerbintenisVanKind(regel) && isMisschienMinderjarig(regel.otherPerson(), ontvangst)) {
                meld.op(plaats + "/betrokkene/geboortedatum");
            }
        });
    }

    private static boolean isVerbintenisVanKind(UittrekselBurgerlijkeStandRegel regel) {
        return regel.vanWie() == VanWieAkte.KIND
                && regel.soortAkte() != null
                && VERBINTENIS.contains(regel.soortAkte());
    }

    private static boolean isMisschienMinderjarig(@Nullable Persoonsgegevens kind, Ontvangst ontvangst) {
        Certainty meerderjarig =
                kind == null ? null : Ages.heeftLeeftijd(kind.geboortedatum(), Ages.MEERDERJARIG, ontvangst);
        return meerderjarig != null && meerderjarig != Certainty.ZEKER;
    }
}
