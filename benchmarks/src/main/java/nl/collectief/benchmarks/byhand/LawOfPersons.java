package nl.collectief.benchmarks.byhand;

import static nl.collectief.benchmarks.byhand.Answers.isLeeg;
import static nl.collectief.core.aanvraag.JaNee.JA;
import static nl.collectief.core.aanvraag.JaNee.NEE;

import java.time.LocalDate;
import nl.collectief.core.SearchName;
import nl.collectief.core.aanvraag.Betrouwbaarheidsniveau;
import nl.collectief.core.aanvraag.Persoon;
import nl.collectief.core.aanvraag.Prefill;
import nl.collectief.core.datum.DatumOnvolledig;
import nl.collectief.core.identificatie.Bsn;
import nl.collectief.core.tabel.Tabellen;
import nl.collectief.core.tabel.Validity;
import nl.collectief.overlijden.BurgerlijkeStaat;
import nl.collectief.overlijden.Kind;
import nl.collectief.overlijden.Overledene;
import nl.collectief.overlijden.SoortLijkbezorging;
import org.jspecify.annotations.Nullable;

/** What the law says of who is involved: OVL-002 to OVL-040 and OVL-130 to OVL-138. */
final class LawOfPersons {

    private static final LocalDate NAAM_SINDS = LocalDate.of(2017, 7, 1);
    private static final int VERLOF_VANAF_WEKEN = 24;

    private final Run run;
    private final @Nullable LocalDate dag;
    private final Overledene overledene;

    LawOfPersons(Run run, @Nullable LocalDate dag) {
        this.run = run;
        this.dag = dag;
        this.overledene = run.overledene;
    }

    void check() {
        inloggen();
        gemeente(run.aangifte.plaatsOverlijden());
        aangever();
        geboortedata();
        prefill();
        burgerlijkeStaat();
        if (run.leest(Run.IDENTITEIT | Run.LB_SOORT)
                && overledene.identiteitOnbekend() == JA
                && run.lijkbezorging.soort() == SoortLijkbezorging.CREMATIE) {
            run.meld("OVL-040");
        }
        if (run.isLevenloos) {
            kind(run.kind);
            zwangerschapsduur();
        }
    }

    private void inloggen() {
        Betrouwbaarheidsniveau niveau = run.inloggen.betrouwbaarheidsniveau();
        if (niveau != null && niveau.compareTo(gevraagd()) < 0) {
            run.meld("OVL-002");
        }
        if (run.leest(Run.EMAIL) && isLeeg(run.inloggen.emailadres())) {
            run.meld("OVL-007");
        }
    }

    private Betrouwbaarheidsniveau gevraagd() {
        return switch (run.ontvangst.profiel().tekst("eherkenningNiveau").orElse("")) {
            case "EH3" -> Betrouwbaarheidsniveau.EH3;
            case "EH4" -> Betrouwbaarheidsniveau.EH4;
            default -> Betrouwbaarheidsniveau.EH2PLUS;
        };
    }

    private void gemeente(@Nullable String plaats) {
        if (plaats == null || isLeeg(plaats)) {
            return;
        }
        LocalDate peildatum = dag == null ? run.vandaag : dag;
        if (run.leest(Run.PLAATS | Run.DATUM | Run.LEVENLOOS | Run.KIND_DATUM)
                && Tabellen.gemeenten()
                        .find(plaats)
                        .filter(gemeente -> gemeente.validity(peildatum) == Validity.INVALID)
                        .isPresent()) {
            run.meld("OVL-013");
        }
        String ontvanger = run.ontvangst.gemeente();
        if (run.leest(Run.PLAATS) && ontvanger != null && !ontvanger.equals(plaats)) {
            run.meld("OVL-014");
        }
    }

    private void aangever() {
        String aangever = run.aangever.burgerservicenummer();
        String dode = overledene.burgerservicenummer();
        if (run.leest(Run.BSN_AANGEVER | Run.BSN)
                && !isLeeg(aangever)
                && !isLeeg(dode)
                && Bsn.lees(aangever).equals(Bsn.lees(dode))) {
            run.meld("OVL-022");
        }
        if (run.aangever.gemachtigd() == NEE) {
            run.meld("OVL-023");
        }
    }

    private void geboortedata() {
        LocalDate overleden = run.overlijden.datum() == null ? run.vandaag : run.overlijden.datum();
        DatumOnvolledig partner = overledene.geboortedatumPartner();
        if (run.leest(Run.DATUM_PARTNER | Run.DATUM) && partner != null && partner.zekerNa(overleden)) {
            run.meld("OVL-036");
        }
        if (run.leest(Run.NAAM_PARTNER | Run.DATUM_PARTNER) && isLeeg(overledene.naamPartner()) == (partner != null)) {
            run.meld("OVL-035");
        }
    }

    private void prefill() {
        Prefill prefill = run.ontvangst.prefill();
        Persoon brp = prefill == null ? null : prefill.overledene();
        if (brp == null || !run.leest(Run.NAAM | Run.GEBOORTEDATUM)) {
            return;
        }
        Persoon.Naam naam = brp.naam();
        DatumOnvolledig geboren = overledene.geboortedatum();
        DatumOnvolledig volgensBrp = brp.geboortedatum();
        if (naam != null && isAnders(overledene.voornamen(), naam.voornamen())
                || naam != null && isAndereAchternaam(overledene.achternaam(), naam)
                || geboren != null && volgensBrp != null && !geboren.kanGelijkZijnAan(volgensBrp)) {
            run.meld("OVL-037");
        }
    }

    private static boolean isAnders(@Nullable String getypt, @Nullable String volgensBrp) {
        return getypt != null
                && volgensBrp != null
                && !isLeeg(getypt)
                && !isLeeg(volgensBrp)
                && !SearchName.of(getypt).equals(SearchName.of(volgensBrp));
    }

    private static boolean isAndereAchternaam(@Nullable String getypt, Persoon.Naam brp) {
        String stam = brp.geslachtsnaam();
        String voorvoegsel = brp.voorvoegsel();
        if (".".equals(stam) || !isAnders(getypt, stam)) {
            return false;
        }
        return voorvoegsel == null
                || isAnders(getypt, voorvoegsel + " " + stam) && isAnders(getypt, voorvoegsel + stam);
    }

    private void burgerlijkeStaat() {
        if (!run.leest(Run.HEEFT_BSN) || overledene.heeftBurgerservicenummer() != NEE) {
            return;
        }
        run.meld("OVL-033");
        BurgerlijkeStaat staat = overledene.burgerlijkeStaat();
        if (staat == null) {
            run.meld("OVL-038");
            return;
        }
        boolean partner = !isLeeg(overledene.naamPartner());
        boolean past = switch (staat) {
            case GEHUWD, PARTNERSCHAP -> partner;
            case ONGEHUWD, GESCHEIDEN, VERWEDUWD -> !partner;
            case ONBEKEND -> true;
        };
        if (run.leest(Run.NAAM_PARTNER) && !past) {
            run.meld("OVL-039");
        }
    }

    private void kind(Kind kind) {
        if (!run.ontvangst.profiel().isJa("levenloosDigitaal")) {
            run.meld("OVL-130");
        }
        boolean moederBekend = !isLeeg(run.moeder.burgerservicenummer())
                || !isLeeg(run.moeder.achternaam()) && run.moeder.geboortedatum() != null;
        if (run.leest(Run.MOEDER) && !moederBekend) {
            run.meld("OVL-131");
        }
        LocalDate geboren = kind.geboortedatum();
        if (run.leest(Run.KIND_DATUM) && geboren != null && geboren.isAfter(run.vandaag)) {
            run.meld("OVL-132");
        }
        LocalDate peildatum = geboren == null ? run.vandaag : geboren;
        boolean zonderNaam = kind.naamGewenst() == JA && isLeeg(kind.achternaam());
        boolean metNaam = kind.naamGewenst() == NEE && !(isLeeg(kind.achternaam()) && isLeeg(kind.voornamen()));
        if (run.leest(Run.KIND_NAAM) && !peildatum.isBefore(NAAM_SINDS) && (zonderNaam || metNaam)) {
            run.meld("OVL-134");
        }
        if (run.levenloos.levendGeboren() == JA) {
            run.meld("OVL-138");
        }
    }

    private void zwangerschapsduur() {
        if (!run.leest(Run.DUUR)) {
            return;
        }
        if (isVoor24Weken(run)) {
            if (run.levenloos.verlofGevraagd() == JA) {
                run.meld("OVL-135");
            }
            if (run.leest(Run.DOCUMENTEN) && !new Documents(run).heeftVerklaring11a()) {
                run.meld("OVL-137");
            }
        } else if (isVerlofNodig(run) && run.levenloos.verlofGevraagd() == NEE) {
            run.meld("OVL-136");
        }
    }

    /** At most 23 weeks and 6 days. */
    static boolean isVoor24Weken(Run run) {
        return run.duur.bekend() == JA && run.duur.weken() != null && run.duur.weken() < VERLOF_VANAF_WEKEN;
    }

    /** From 24 weeks, and when it is said to be unknown. */
    static boolean isVerlofNodig(Run run) {
        return run.duur.bekend() == NEE
                || run.duur.bekend() == JA && run.duur.weken() != null && run.duur.weken() >= VERLOF_VANAF_WEKEN;
    }
}
