package nl.collectief.overlijden.regel;

import static nl.collectief.core.aanvraag.JaNee.JA;
import static nl.collectief.overlijden.regel.Parts.isLevenloos;
import static nl.collectief.overlijden.regel.Parts.overlijden;

import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.overlijden.AangifteOverlijden;
import nl.collectief.overlijden.AardOverlijden;
import nl.collectief.overlijden.AfgegevenDoor;
import nl.collectief.overlijden.SoortDocument;

/** With the aangifte of a natural death comes the statement of the doctor, or the lijkschouwer sends it himself (BBS 67a lid 2). */
@Regel(
        id = "OVL-090",
        ernst = Severity.FOUT,
        bron = "O21 5.6; BBS 67a lid 2",
        leest = {
            "soortAangifte",
            "overlijden.datumBekend",
            "overlijden.aard",
            "levenloos.zwangerschapsduur",
            "overlijden.doktersverklaring",
            "documenten"
        })
final class VerklaringVanOverlijdenBijgevoegd implements Wetsregel<AangifteOverlijden> {

    @Override
    public void toets(AangifteOverlijden aangifte, Ontvangst ontvangst, Meld meld) {
        if (overlijden(aangifte).aard() == AardOverlijden.NATUURLIJK
                && isNodig(aangifte)
                && Documents.alle(aangifte).stream().noneMatch(VerklaringVanOverlijdenBijgevoegd::isVoldoende)) {
            meld.op("/overlijden/doktersverklaring");
        }
    }

    private static boolean isNodig(AangifteOverlijden aangifte) {
        return isLevenloos(aangifte)
                ? Pregnancy.of(aangifte).isVerlofNodig()
                : overlijden(aangifte).datumBekend() == JA;
    }

    private static boolean isVoldoende(Documents.Placed document) {
        return document.soort() == SoortDocument.VERKLARING_VAN_OVERLIJDEN
                && (document.isBijgevoegd() || document.isRechtstreeksVan(AfgegevenDoor.LIJKSCHOUWER));
    }
}
