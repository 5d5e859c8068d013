package nl.collectief.overlijden.regel;

import static nl.collectief.overlijden.regel.Parts.overlijden;

import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.validation.Meld;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Wetsregel;
import nl.collectief.overlijden.AangifteOverlijden;
import nl.collectief.overlijden.AardOverlijden;
import nl.collectief.overlijden.SoortDocument;

/** No more personal data than needed: only documents that the plan of this variant asks for (AVG 5 lid 1 onder c). */
@Regel(
        id = "OVL-097",
        ernst = Severity.WAARSCHUWING,
        bron = "AVG 5",
        leest = {
            "soortAangifte",
            "levenloos.zwangerschapsduur",
            "levenloos.verlofGevraagd",
            "overledene.heeftBurgerservicenummer",
            "overledene.kopiePaspoort",
            "overlijden.datumBekend",
            "overlijden.aard",
            "overlijden.doktersverklaring",
            "lijkbezorging.soort",
            "lijkbezorging.termijn",
            "lijkbezorging.verklaringGeenBezwaar",
            "lijkbezorging.wilsverklaring",
            "documenten"
        })
final class AlleenNodigeDocumenten implements Wetsregel<AangifteOverlijden> {

    @Override
    public void toets(AangifteOverlijden aangifte, Ontvangst ontvangst, Meld meld) {
        for (Documents.Placed document : Documents.alle(aangifte)) {
            if (Documentplan.need(aangifte, document.soort()) == Need.NOT_NEEDED
                    && !isAlGemeld(aangifte, document.soort())) {
                meld.op(document.plaats());
            }
        }
    }

    /** OVL-093 and OVL-096 say it in their own words. */
    private static boolean isAlGemeld(AangifteOverlijden aangifte, SoortDocument soort) {
        return soort == SoortDocument.DOODSOORZAAKVERKLARING
                || soort == SoortDocument.VERKLARING_VAN_OVERLIJDEN
                        && overlijden(aangifte).aard() == AardOverlijden.NIET_NATUURLIJK;
    }
}
