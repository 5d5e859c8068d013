package nl.collectief.benchmarks.byhand;

import static nl.collectief.core.aanvraag.JaNee.JA;
import static nl.collectief.core.aanvraag.JaNee.NEE;
import static nl.collectief.overlijden.AardOverlijden.NATUURLIJK;
import static nl.collectief.overlijden.AardOverlijden.NIET_NATUURLIJK;

import nl.collectief.core.SearchName;
import nl.collectief.overlijden.AardOverlijden;
import nl.collectief.overlijden.SoortLijkbezorging;
import nl.collectief.overlijden.TermijnLijkbezorging;

/** What the law says of the nature of the death and of documents: OVL-065, 067, OVL-090 to OVL-097, OVL-110, 113. */
final class LawOfDocuments {

    private static final long PLAN = Run.LEVENLOOS
            | Run.DUUR
            | Run.HEEFT_BSN
            | Run.PASPOORT
            | Run.DATUM_BEKEND
            | Run.AARD
            | Run.DOKTERSVERKLARING
            | Run.LB_SOORT
            | Run.LB_TERMIJN
            | Run.LB_BEZWAAR
            | Run.LB_WIL
            | Run.DOCUMENTEN;

    private final Run run;
    private final Documents documenten;

    LawOfDocuments(Run run) {
        this.run = run;
        this.documenten = new Documents(run);
    }

    void check() {
        AardOverlijden aard = run.overlijden.aard();
        if (aard == NATUURLIJK && run.leest(Run.AARD)) {
            natuurlijk();
        }
        if (aard == NIET_NATUURLIJK && run.leest(Run.AARD)) {
            nietNatuurlijk();
        }
        TermijnLijkbezorging termijn = run.lijkbezorging.termijn();
        if (run.leest(Run.AARD | Run.LB_TERMIJN | Run.LB_BEZWAAR | Run.DOCUMENTEN)) {
            boolean zonderArts = termijn != null && !documenten.heeftVerklaringVanArts();
            if (termijn == TermijnLijkbezorging.UITSTEL && aard == NATUURLIJK && zonderArts) {
                run.meld("OVL-094");
            }
            boolean zonderOvj = !documenten.heeft("TOESTEMMING_OVJ_36_UUR");
            if (termijn == TermijnLijkbezorging.BINNEN_36_UUR && (zonderOvj || aard != NIET_NATUURLIJK && zonderArts)) {
                run.meld("OVL-095");
            }
        }
        if (run.leest(Run.DOCUMENTEN) && documenten.heeft("DOODSOORZAAKVERKLARING")) {
            run.meld("OVL-096");
        }
        if (run.leest(PLAN) && documenten.isIetsOverbodig()) {
            run.meld("OVL-097");
        }
        if (run.leest(Run.LB_SOORT | Run.LB_WIL | Run.DOCUMENTEN)
                && run.lijkbezorging.soort() == SoortLijkbezorging.WETENSCHAP
                && !documenten.heeftWil()
                && !documenten.heeft("VERKLARING_NABESTAANDEN")) {
            run.meld("OVL-110");
        }
    }

    private void natuurlijk() {
        String bijzonderheden = run.overlijden.bijzonderheden();
        if (run.leest(Run.BIJZONDERHEDEN) && bijzonderheden != null && isEuthanasie(SearchName.of(bijzonderheden))) {
            run.meld("OVL-065");
        }
        boolean nodig = run.isLevenloos ? LawOfPersons.isVerlofNodig(run) : run.overlijden.datumBekend() == JA;
        if (run.leest(Run.LEVENLOOS | Run.DUUR | Run.DATUM_BEKEND | Run.DOKTERSVERKLARING | Run.DOCUMENTEN)
                && nodig
                && !documenten.isVerklaringVanOverlijdenGeregeld()) {
            run.meld("OVL-090");
        }
        if (run.leest(Run.DATUM_BEKEND | Run.DOKTERSVERKLARING | Run.DOCUMENTEN)
                && run.overlijden.datumBekend() == NEE
                && !documenten.heeftVerklaringVanOverlijden()) {
            run.meld("OVL-091");
        }
    }

    private static boolean isEuthanasie(String tekst) {
        return tekst.contains("euthanasie")
                || tekst.contains("hulp bij zelfdoding")
                || tekst.contains("levensbeeindiging");
    }

    private void nietNatuurlijk() {
        SoortLijkbezorging soort = run.leest(Run.LB_SOORT) ? run.lijkbezorging.soort() : null;
        if (soort == SoortLijkbezorging.BUITENLAND) {
            run.meld("OVL-067");
        }
        if (soort == SoortLijkbezorging.WETENSCHAP) {
            run.meld("OVL-113");
        }
        if (run.leest(Run.DOCUMENTEN) && !documenten.heeft("VGB_OVJ")) {
            run.meld("OVL-092");
        }
        if (run.leest(Run.DOKTERSVERKLARING | Run.DOCUMENTEN) && documenten.heeftVerklaringVanOverlijden()) {
            run.meld("OVL-093");
        }
    }
}
