package nl.collectief.benchmarks.byhand;

import static nl.collectief.benchmarks.byhand.Answers.isLeeg;

import java.time.LocalDate;
import java.util.OptionalInt;
import nl.collectief.core.tabel.Land;
import nl.collectief.core.tabel.Tabellen;
import nl.collectief.core.tabel.Validity;
import nl.collectief.overlijden.Lijkbezorging;
import nl.collectief.overlijden.SoortLijkbezorging;
import nl.collectief.overlijden.TermijnLijkbezorging;
import nl.collectief.overlijden.Toezending;
import nl.collectief.overlijden.WijzeTransport;
import org.jspecify.annotations.Nullable;

/** What is left of the law: who decides on another term, the way abroad, the extracts; OVL-081 to OVL-124. */
final class LawOfRest {

    private final Run run;
    private final Lijkbezorging lijkbezorging;

    LawOfRest(Run run) {
        this.run = run;
        this.lijkbezorging = run.lijkbezorging;
    }

    void check() {
        andereTermijn(lijkbezorging.termijn());
        String landcode = lijkbezorging.landcode();
        if (run.leest(Run.LB_LANDCODE)) {
            land(landcode);
            vervoer(landcode);
        }
        OptionalInt hoogste = run.ontvangst.profiel().getal("maxUittreksels");
        Integer nederlands = run.uittreksels.aantalNederlands();
        Integer internationaal = run.uittreksels.aantalInternationaal();
        long samen = (nederlands == null ? 0L : nederlands) + (internationaal == null ? 0 : internationaal);
        if (hoogste.isPresent() && samen > hoogste.getAsInt()) {
            run.meld("OVL-123");
        }
        Toezending toezending = run.aangifte.toezending();
        if (toezending != null && run.leest(Run.TOEZENDING) && !isVolledig(toezending)) {
            run.meld("OVL-124");
        }
    }

    private void andereTermijn(@Nullable TermijnLijkbezorging termijn) {
        if (!run.leest(Run.LB_TERMIJN)) {
            return;
        }
        boolean binnen36 = termijn == TermijnLijkbezorging.BINNEN_36_UUR;
        if (binnen36 && run.leest(Run.LB_TIJDSTIP) && lijkbezorging.tijdstip() == null) {
            run.meld("OVL-081");
        }
        String lichaam = lijkbezorging.gemeenteWaarLijkIs();
        String plaats = run.aangifte.plaatsOverlijden();
        if (run.leest(Run.PLAATS | Run.LB_GEMEENTE)
                && (binnen36 || termijn == TermijnLijkbezorging.UITSTEL)
                && lichaam != null
                && plaats != null
                && !lichaam.equals(plaats)) {
            run.meld("OVL-082");
        }
    }

    private void land(@Nullable String landcode) {
        Land land = Tabellen.landen().find(landcode).orElse(null);
        if (land == null || !run.leest(Run.LB_DATUM)) {
            return;
        }
        LocalDate peildatum = lijkbezorging.datum() == null ? run.vandaag : lijkbezorging.datum();
        if (land.validity(peildatum) == Validity.INVALID
                || land.code().equals("0000")
                || land.code().equals("6030")) {
            run.meld("OVL-100");
        }
    }

    private void vervoer(@Nullable String landcode) {
        boolean benelux = "5010".equals(landcode) || "6018".equals(landcode);
        boolean buitenland = run.leest(Run.LB_SOORT) && lijkbezorging.soort() == SoortLijkbezorging.BUITENLAND;
        WijzeTransport wijze = run.leest(Run.LB_TRANSPORT) ? lijkbezorging.wijzeTransport() : null;
        if (buitenland
                && wijze == WijzeTransport.OVER_DE_WEG
                && !benelux
                && !"9089".equals(landcode)
                && run.leest(Run.LB_DOORVOER)
                && isLeeg(lijkbezorging.doorvoerlanden())) {
            run.meld("OVL-102");
        }
        if (wijze != null && wijze != WijzeTransport.OVER_DE_WEG && benelux) {
            run.meld("OVL-103");
        }
        Integer aantal = run.uittreksels.aantalInternationaal();
        if (buitenland && !benelux && aantal != null && aantal == 0) {
            run.meld("OVL-122");
        }
    }

    private static boolean isVolledig(Toezending toezending) {
        if (toezending.wijze() == null) {
            return true;
        }
        return switch (toezending.wijze()) {
            case EMAIL -> !isLeeg(toezending.emailadres());
            case POST -> !isLeeg(toezending.naam()) && Answers.isVolledig(toezending.adres());
            case PORTAAL -> true;
        };
    }
}
