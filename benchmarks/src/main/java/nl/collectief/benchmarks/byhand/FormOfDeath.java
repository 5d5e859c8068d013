package nl.collectief.benchmarks.byhand;

import static nl.collectief.benchmarks.byhand.Answers.isLeeg;
import static nl.collectief.core.aanvraag.JaNee.JA;
import static nl.collectief.core.aanvraag.JaNee.NEE;

import nl.collectief.core.tabel.Tabellen;
import nl.collectief.overlijden.Lijkbezorging;
import nl.collectief.overlijden.Lijkvinding;
import nl.collectief.overlijden.Overlijden;
import nl.collectief.overlijden.SoortLijkbezorging;
import nl.collectief.overlijden.TermijnLijkbezorging;
import nl.collectief.overlijden.WijzeTransport;
import org.jspecify.annotations.Nullable;

/** What the form asks in blocks 5 and 6: the death and the lijkbezorging. */
final class FormOfDeath {

    private static final String OVERLIJDEN = "FRM.aangifteOverlijden.overlijden.";
    private static final String LIJKBEZORGING = "FRM.aangifteOverlijden.lijkbezorging.";

    private final Run run;
    private final Overlijden overlijden;
    private final Lijkbezorging lijkbezorging;

    FormOfDeath(Run run) {
        this.run = run;
        this.overlijden = run.overlijden;
        this.lijkbezorging = run.lijkbezorging;
    }

    void check() {
        moment();
        aard();
        onbekendeDag(!run.isLevenloos && overlijden.datumBekend() == NEE);
        if (run.isVerlof) {
            bestemming();
        } else {
            verborgenBestemming();
        }
        boolean buitenland = run.isVerlof && lijkbezorging.soort() == SoortLijkbezorging.BUITENLAND;
        if (buitenland) {
            buitenland();
        } else {
            verborgenBuitenland();
        }
        boolean anders = buitenland && lijkbezorging.wijzeTransport() == WijzeTransport.ANDERS;
        run.verplicht(anders && isLeeg(lijkbezorging.wijzeTransportAnders()));
        run.verborgen(!anders && !isLeeg(lijkbezorging.wijzeTransportAnders()), 0);
        if (anders) {
            tekst(lijkbezorging.wijzeTransportAnders(), 250, LIJKBEZORGING + "wijzeTransportAnders.vorm", 0);
        }
    }

    private void moment() {
        run.verplicht(!run.isLevenloos && overlijden.datumBekend() == null);
        run.verborgen(run.isLevenloos && overlijden.datumBekend() != null, Run.DATUM_BEKEND);
        if (run.isLevenloos || overlijden.datumBekend() != JA) {
            run.verborgen(overlijden.datum() != null, Run.DATUM);
            run.verborgen(overlijden.tijdstipBekend() != null, Run.TIJDSTIP_BEKEND);
            run.verborgen(overlijden.tijdstip() != null, Run.TIJDSTIP);
            return;
        }
        run.verplicht(overlijden.datum() == null);
        if (overlijden.datum() != null && !Answers.isDatum(overlijden.datum())) {
            run.meld("OVL-050", Run.DATUM);
        }
        run.verplicht(overlijden.tijdstipBekend() == null);
        run.verplicht(overlijden.tijdstipBekend() == JA && overlijden.tijdstip() == null);
        run.verborgen(overlijden.tijdstipBekend() != JA && overlijden.tijdstip() != null, Run.TIJDSTIP);
    }

    private void aard() {
        run.verplicht(run.isVerlof && overlijden.aard() == null);
        run.verborgen(!run.isVerlof && overlijden.aard() != null, Run.AARD);
        FormOfDocuments.vraag(
                run, run.isVerlof, overlijden.doktersverklaring(), "VERKLARING_VAN_OVERLIJDEN", Run.DOKTERSVERKLARING);
        if (run.isLevenloos) {
            run.verborgen(!isLeeg(overlijden.bijzonderheden()), Run.BIJZONDERHEDEN);
            return;
        }
        if (overlijden.datumBekend() == NEE && isLeeg(overlijden.bijzonderheden())) {
            run.meld("OVL-056");
        }
        tekst(overlijden.bijzonderheden(), 200, OVERLIJDEN + "bijzonderheden.vorm", Run.BIJZONDERHEDEN);
    }

    private void onbekendeDag(boolean gevraagd) {
        Lijkvinding vinding = run.vinding;
        if (overlijden.periodeVan() != null && (!gevraagd || !Answers.isMoment(overlijden.periodeVan()))) {
            run.meld("OVL-059", Run.PERIODE_VAN);
        }
        if (overlijden.periodeTot() != null && (!gevraagd || !Answers.isMoment(overlijden.periodeTot()))) {
            run.meld("OVL-059", Run.PERIODE_TOT);
        }
        if (!gevraagd) {
            if (!isLeeg(vinding)) {
                run.meld("OVL-059", Run.VINDING);
            }
            return;
        }
        if (vinding.datum() != null && !Answers.isDatum(vinding.datum())) {
            run.meld("OVL-059", Run.VINDING);
        }
        tekst(vinding.plaats(), 250, "OVL-059", Run.VINDING);
        tekst(vinding.toevoeging(), 250, "OVL-059", Run.VINDING);
    }

    private void bestemming() {
        SoortLijkbezorging soort = lijkbezorging.soort();
        TermijnLijkbezorging termijn = lijkbezorging.termijn();
        run.verplicht(soort == null);
        boolean metTermijn = soort == SoortLijkbezorging.BEGRAFENIS || soort == SoortLijkbezorging.CREMATIE;
        run.verplicht(metTermijn && termijn == null);
        run.verborgen(!metTermijn && termijn != null, Run.LB_TERMIJN);
        boolean andereTermijn = metTermijn
                && (termijn == TermijnLijkbezorging.UITSTEL || termijn == TermijnLijkbezorging.BINNEN_36_UUR);
        FormOfDocuments.vraag(
                run, andereTermijn, lijkbezorging.verklaringGeenBezwaar(), "VGB_ARTS_TERMIJN", Run.LB_BEZWAAR);
        boolean wetenschap = soort == SoortLijkbezorging.WETENSCHAP;
        run.verplicht(!wetenschap && lijkbezorging.datum() == null);
        if (lijkbezorging.datum() != null && !Answers.isDatum(lijkbezorging.datum())) {
            run.meld("OVL-070", Run.LB_DATUM);
        }
        run.verplicht(isLeeg(lijkbezorging.locatie()));
        tekst(lijkbezorging.locatie(), 250, LIJKBEZORGING + "locatie.vorm", 0);
        FormOfDocuments.vraag(run, wetenschap, lijkbezorging.wilsverklaring(), "WILSVERKLARING", Run.LB_WIL);
        gemeente(lijkbezorging.gemeenteWaarLijkIs());
    }

    private void gemeente(@Nullable String code) {
        if (code == null || isLeeg(code)) {
            return;
        }
        if (!Tabellen.gemeenten().isCodeShape(code)) {
            run.meld(LIJKBEZORGING + "gemeenteWaarLijkIs.vorm", Run.LB_GEMEENTE);
        } else if (!Tabellen.gemeenten().isKnown(code)) {
            run.meld("OVL-012", Tabellen.gemeenten().isOlderThan(run.vandaag) ? 0 : Run.LB_GEMEENTE);
        }
    }

    private void verborgenBestemming() {
        run.verborgen(lijkbezorging.soort() != null, Run.LB_SOORT);
        run.verborgen(lijkbezorging.termijn() != null, Run.LB_TERMIJN);
        FormOfDocuments.vraag(run, false, lijkbezorging.verklaringGeenBezwaar(), "VGB_ARTS_TERMIJN", Run.LB_BEZWAAR);
        run.verborgen(lijkbezorging.datum() != null, Run.LB_DATUM);
        run.verborgen(!isLeeg(lijkbezorging.locatie()), 0);
        FormOfDocuments.vraag(run, false, lijkbezorging.wilsverklaring(), "WILSVERKLARING", Run.LB_WIL);
        run.verborgen(lijkbezorging.tijdstip() != null, Run.LB_TIJDSTIP);
        run.verborgen(!isLeeg(lijkbezorging.gemeenteWaarLijkIs()), Run.LB_GEMEENTE);
    }

    private void buitenland() {
        run.verplicht(isLeeg(lijkbezorging.land()));
        tekst(lijkbezorging.land(), 250, LIJKBEZORGING + "land.vorm", 0);
        run.verplicht(lijkbezorging.wijzeTransport() == null);
        tekst(lijkbezorging.doorvoerlanden(), 250, LIJKBEZORGING + "doorvoerlanden.vorm", Run.LB_DOORVOER);
        tekst(lijkbezorging.plaatsBestemming(), 250, LIJKBEZORGING + "plaatsBestemming.vorm", 0);
        String landcode = lijkbezorging.landcode();
        if (landcode == null || isLeeg(landcode)) {
            return;
        }
        if (!Tabellen.landen().isCodeShape(landcode)) {
            run.meld("OVL-100", Run.LB_LANDCODE);
        } else if (!Tabellen.landen().isKnown(landcode)) {
            run.meld("OVL-100", Tabellen.landen().isOlderThan(run.vandaag) ? 0 : Run.LB_LANDCODE);
        }
    }

    private void verborgenBuitenland() {
        run.verborgen(!isLeeg(lijkbezorging.land()), 0);
        run.verborgen(lijkbezorging.wijzeTransport() != null, Run.LB_TRANSPORT);
        run.verborgen(!isLeeg(lijkbezorging.doorvoerlanden()), Run.LB_DOORVOER);
        run.verborgen(!isLeeg(lijkbezorging.landcode()), Run.LB_LANDCODE);
        run.verborgen(!isLeeg(lijkbezorging.plaatsBestemming()), 0);
        run.verborgen(lijkbezorging.doodsoorzaakVervoer() != null, 0);
    }

    private void tekst(@Nullable String tekst, int max, String vorm, long antwoord) {
        if (tekst != null && !isLeeg(tekst)) {
            Answers.tekst(run, tekst, max, vorm, antwoord);
        }
    }
}
