package nl.collectief.benchmarks.byhand;

import static nl.collectief.core.aanvraag.JaNee.NEE;

import java.time.LocalDate;
import java.time.LocalTime;
import nl.collectief.core.datum.Certainty;
import nl.collectief.core.datum.DatumOnvolledig;
import nl.collectief.core.datum.Leeftijd;
import nl.collectief.core.datum.Moment;
import nl.collectief.overlijden.AardOverlijden;
import nl.collectief.overlijden.Overlijden;
import nl.collectief.overlijden.SoortLijkbezorging;
import org.jspecify.annotations.Nullable;

/** What the law says of the death and the age: OVL-024, OVL-031 and 032, OVL-051 to OVL-066, OVL-111. */
final class LawOfDeath {

    private static final long DAG = Run.DATUM_BEKEND | Run.DATUM;
    private static final long PERIODE = DAG | Run.PERIODE_VAN | Run.PERIODE_TOT | Run.VINDING;

    private final Run run;
    private final Moments momenten;
    private final Overlijden overlijden;

    LawOfDeath(Run run, Moments momenten) {
        this.run = run;
        this.momenten = momenten;
        this.overlijden = run.overlijden;
    }

    void check() {
        periode();
        klok();
        toelichting();
        LocalDate datum = overlijden.datum();
        if (datum != null && run.leest(Run.DATUM)) {
            dag(datum);
        }
        DatumOnvolledig geboren = run.overledene.geboortedatum();
        if (geboren != null && run.leest(Run.GEBOORTEDATUM)) {
            leeftijd(geboren);
        }
    }

    private void periode() {
        Moment van = overlijden.periodeVan() == null ? null : Moment.exact(Moment.instant(overlijden.periodeVan()));
        Moment tot = overlijden.periodeTot() == null ? null : Moment.exact(Moment.instant(overlijden.periodeTot()));
        boolean klopt = volgt(van, tot)
                && volgt(van, momenten.nu)
                && volgt(tot, momenten.nu)
                && volgt(van, momenten.vinding)
                && volgt(momenten.vinding, momenten.nu);
        boolean leesbaar = run.leest(Run.PERIODE_VAN | Run.PERIODE_TOT | Run.VINDING);
        if (leesbaar && !klopt) {
            run.meld("OVL-059");
        }
        momenten.periodeFout = !leesbaar || !klopt;
    }

    private static boolean volgt(@Nullable Moment eerst, @Nullable Moment dan) {
        return eerst == null || dan == null || dan.voor(eerst) != Certainty.ZEKER;
    }

    /** The nights in which the clock goes forward and back. */
    private void klok() {
        LocalDate datum = overlijden.datum();
        LocalTime tijdstip = overlijden.tijdstip();
        if (!run.leest(Run.DATUM | Run.TIJDSTIP) || datum == null || tijdstip == null) {
            return;
        }
        if (Moment.isDubbel(datum.atTime(tijdstip))) {
            run.meld("OVL-054");
        }
        if (Moment.isOvergeslagen(datum.atTime(tijdstip))) {
            run.meld("OVL-053");
            momenten.isOvergeslagen = true;
        }
    }

    private void toelichting() {
        if (run.leest(Run.DATUM_BEKEND) && overlijden.datumBekend() == NEE) {
            run.meld("OVL-055");
        }
        String bijzonderheden = overlijden.bijzonderheden();
        if (run.leest(Run.TIJDSTIP_BEKEND | Run.BIJZONDERHEDEN)
                && overlijden.tijdstipBekend() == NEE
                && (bijzonderheden == null || bijzonderheden.isBlank())) {
            run.meld("OVL-057");
        }
    }

    private void dag(LocalDate datum) {
        if (datum.plusDays(30).isBefore(run.vandaag)) {
            run.meld("OVL-058");
        }
        if (run.leest(DAG) && momenten.ruim != null && run.vandaag.isAfter(momenten.ruim)) {
            run.meld("OVL-024");
        }
        Moment dood = Moment.op(datum, overlijden.tijdstip());
        momenten.inToekomst = run.leest(Run.TIJDSTIP) && momenten.nu.voor(dood) == Certainty.ZEKER;
        if (momenten.inToekomst && !momenten.isOvergeslagen) {
            run.meld("OVL-051");
        }
    }

    private void leeftijd(DatumOnvolledig geboren) {
        LocalDate overleden = overlijden.datum();
        if (run.leest(Run.DATUM) && geboren.zekerNa(overleden == null ? run.vandaag : overleden)) {
            run.meld("OVL-031");
            return;
        }
        LocalDate geboortedag = geboren.volledig().orElse(null);
        if (run.leest(Run.DATUM)
                && geboortedag != null
                && overleden != null
                && !overleden.isBefore(geboortedag)
                && !overleden.isAfter(geboortedag.plusDays(3))) {
            run.meld("OVL-061");
        }
        if (run.leest(PERIODE) && !momenten.periodeFout && momenten.overlijden != null) {
            leeftijd(geboren, momenten.overlijden);
        }
    }

    private void leeftijd(DatumOnvolledig geboren, Moment overleden) {
        LocalDate eerste = overleden.eersteDag();
        if (eerste != null && Leeftijd.op(geboren, eerste).tenMinste(121) == Certainty.ZEKER) {
            run.meld("OVL-032");
            return;
        }
        Leeftijd hoogste = Leeftijd.op(geboren, overleden.laatsteDag());
        if (run.leest(Run.AARD)
                && overlijden.aard() == AardOverlijden.NATUURLIJK
                && hoogste.tenMinste(18) == Certainty.UITGESLOTEN) {
            run.meld("OVL-066");
        }
        if (run.leest(Run.LB_SOORT | Run.LB_WIL | Run.DOCUMENTEN)
                && run.lijkbezorging.soort() == SoortLijkbezorging.WETENSCHAP
                && hoogste.tenMinste(16) == Certainty.UITGESLOTEN
                && new Documents(run).heeftWil()) {
            run.meld("OVL-111");
        }
    }
}
