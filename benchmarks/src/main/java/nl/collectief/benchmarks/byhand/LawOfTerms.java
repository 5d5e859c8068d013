package nl.collectief.benchmarks.byhand;

import static nl.collectief.core.aanvraag.JaNee.NEE;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import nl.collectief.core.datum.Certainty;
import nl.collectief.core.datum.DayKind;
import nl.collectief.core.datum.Moment;
import nl.collectief.overlijden.Lijkbezorging;
import nl.collectief.overlijden.SoortLijkbezorging;
import nl.collectief.overlijden.TermijnLijkbezorging;
import org.jspecify.annotations.Nullable;

/** What the law says of the day of the lijkbezorging: OVL-071 to OVL-080, OVL-083, 085, OVL-104 and 112. */
final class LawOfTerms {

    private static final long DAG = Run.DATUM_BEKEND | Run.DATUM;
    private static final long PERIODE = DAG | Run.PERIODE_VAN | Run.PERIODE_TOT | Run.VINDING;
    private static final long KIND = Run.LEVENLOOS | Run.KIND_DATUM;
    private static final long LB_MOMENT = Run.LB_DATUM | Run.LB_TIJDSTIP;
    private static final long MOMENTEN = PERIODE | KIND | Run.TIJDSTIP | LB_MOMENT;
    private static final Duration WACHTTIJD = Duration.ofHours(36);
    private static final LocalDate ZES_WERKDAGEN_SINDS = LocalDate.of(2010, 1, 1);

    private final Run run;
    private final Moments momenten;
    private final Lijkbezorging lijkbezorging;

    LawOfTerms(Run run, Moments momenten) {
        this.run = run;
        this.momenten = momenten;
        this.lijkbezorging = run.lijkbezorging;
    }

    void check() {
        boolean overgeslagen = isOvergeslagen();
        boolean momentFout = momenten.periodeFout || momenten.isOvergeslagen || overgeslagen;
        boolean teVroeg = isVoorOverlijden();
        if (teVroeg && !momenten.inToekomst && !momentFout) {
            run.meld("OVL-071");
        }
        if (!teVroeg && !momenten.inToekomst) {
            naVerlof(overgeslagen);
            termijn(momentFout);
        }
        wetenschap(teVroeg || momentFout);
        if (!teVroeg && !momenten.periodeFout) {
            buitenland();
        }
        dagVanLijkbezorging();
    }

    private boolean isOvergeslagen() {
        LocalDate datum = lijkbezorging.datum();
        LocalTime tijdstip = lijkbezorging.tijdstip();
        boolean overgeslagen = run.leest(LB_MOMENT)
                && datum != null
                && tijdstip != null
                && Moment.isOvergeslagen(datum.atTime(tijdstip));
        if (overgeslagen) {
            run.meld("OVL-080");
        }
        return overgeslagen;
    }

    private boolean isVoorOverlijden() {
        Moment dood = momenten.overlijden;
        Moment lijkbezorgd = momenten.lijkbezorging;
        return run.leest(MOMENTEN) && lijkbezorgd != null && dood != null && lijkbezorgd.voor(dood) == Certainty.ZEKER;
    }

    private void naVerlof(boolean overgeslagen) {
        Moment lijkbezorgd = momenten.lijkbezorging;
        if (!overgeslagen
                && run.leest(Run.LB_SOORT | LB_MOMENT)
                && lijkbezorgd != null
                && isBegrafenisOfCrematie()
                && lijkbezorgd.voor(momenten.nu) == Certainty.ZEKER) {
            run.meld("OVL-072");
        }
    }

    private boolean isBegrafenisOfCrematie() {
        return lijkbezorging.soort() == SoortLijkbezorging.BEGRAFENIS
                || lijkbezorging.soort() == SoortLijkbezorging.CREMATIE;
    }

    private @Nullable Certainty binnen36Uur() {
        Moment dood = momenten.overlijden;
        Moment lijkbezorgd = momenten.lijkbezorging;
        return !run.leest(MOMENTEN) || lijkbezorgd == null || dood == null ? null : lijkbezorgd.binnen(WACHTTIJD, dood);
    }

    private void termijn(boolean momentFout) {
        TermijnLijkbezorging termijn = lijkbezorging.termijn();
        if (termijn == null || !run.leest(Run.LB_TERMIJN)) {
            return;
        }
        Certainty binnen = binnen36Uur();
        if (binnen != null && !momentFout) {
            wachttijd(termijn, binnen);
        }
        LocalDate datum = lijkbezorging.datum();
        if (datum == null || !run.leest(Run.LB_DATUM | DAG | KIND) || !isMetZesWerkdagen()) {
            return;
        }
        if (termijn == TermijnLijkbezorging.REGULIER) {
            regulier(datum);
        } else if (termijn == TermijnLijkbezorging.UITSTEL && momenten.dag != null && binnen != Certainty.ZEKER) {
            LocalDate streng = momenten.streng();
            if (streng != null && !datum.isAfter(streng)) {
                run.meld("OVL-078");
            }
        }
    }

    private void wachttijd(TermijnLijkbezorging termijn, Certainty binnen) {
        if (termijn == TermijnLijkbezorging.BINNEN_36_UUR) {
            if (binnen == Certainty.UITGESLOTEN) {
                run.meld("OVL-079");
            }
        } else if (binnen != Certainty.UITGESLOTEN) {
            run.meld(binnen == Certainty.ZEKER ? "OVL-073" : "OVL-074");
        }
    }

    private boolean isMetZesWerkdagen() {
        LocalDate gezegd = run.isLevenloos ? run.kind.geboortedatum() : run.overlijden.datum();
        return !(gezegd == null ? run.vandaag : gezegd).isBefore(ZES_WERKDAGEN_SINDS);
    }

    private void regulier(LocalDate datum) {
        LocalDate ruim = momenten.ruim;
        boolean teLaat = run.leest(Run.PERIODE_TOT | Run.VINDING) && ruim != null && datum.isAfter(ruim);
        if (teLaat && !momenten.periodeFout) {
            run.meld("OVL-075");
        }
        if (teLaat) {
            return;
        }
        LocalDate streng = momenten.streng();
        boolean misschienTeLaat = streng == null || datum.isAfter(streng);
        boolean onbekend = !run.isLevenloos && run.overlijden.datumBekend() == NEE;
        if (momenten.dag != null && misschienTeLaat) {
            run.meld("OVL-076");
        } else if (onbekend && misschienTeLaat && run.leest(PERIODE) && !momenten.periodeFout) {
            run.meld("OVL-077");
        }
    }

    private void wetenschap(boolean momentFout) {
        if (!run.leest(Run.LB_SOORT) || lijkbezorging.soort() != SoortLijkbezorging.WETENSCHAP) {
            return;
        }
        if (run.leest(Run.LB_DATUM) && lijkbezorging.datum() == null) {
            run.meld("OVL-085");
        }
        if (!momentFout && binnen36Uur() == Certainty.ZEKER) {
            run.meld("OVL-112");
        }
    }

    private void buitenland() {
        LocalDate datum = lijkbezorging.datum();
        LocalDate ruim = momenten.ruim;
        if (run.leest(Run.LB_SOORT | Run.LB_DATUM | DAG | KIND | Run.PERIODE_TOT | Run.VINDING)
                && lijkbezorging.soort() == SoortLijkbezorging.BUITENLAND
                && datum != null
                && ruim != null
                && datum.isAfter(ruim)
                && isMetZesWerkdagen()) {
            run.meld("OVL-104");
        }
    }

    private void dagVanLijkbezorging() {
        LocalDate datum = lijkbezorging.datum();
        if (datum != null && run.leest(Run.LB_SOORT | Run.LB_DATUM) && isBegrafenisOfCrematie()) {
            DayKind soort = run.ontvangst.kalender().soort(datum);
            if (soort == DayKind.ZONDAG || soort == DayKind.FEESTDAG) {
                run.meld("OVL-083");
            }
        }
    }
}
