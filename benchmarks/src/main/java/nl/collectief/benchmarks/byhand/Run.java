package nl.collectief.benchmarks.byhand;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.collectief.core.aanvraag.Inloggen;
import nl.collectief.core.aanvraag.JaNee;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.overlijden.Aangever;
import nl.collectief.overlijden.AangifteOverlijden;
import nl.collectief.overlijden.Kind;
import nl.collectief.overlijden.LevenloosGeborenKind;
import nl.collectief.overlijden.Lijkbezorging;
import nl.collectief.overlijden.Lijkvinding;
import nl.collectief.overlijden.Ouder;
import nl.collectief.overlijden.Overledene;
import nl.collectief.overlijden.Overlijden;
import nl.collectief.overlijden.SoortAangifte;
import nl.collectief.overlijden.Uittreksels;
import nl.collectief.overlijden.Zwangerschapsduur;

/** One aangifte while it is checked: its parts, the rules it broke, and the answers no law rule can read. */
final class Run {

    static final long EMAIL = 1L;
    static final long PLAATS = 1L << 1;
    static final long BSN_AANGEVER = 1L << 2;
    static final long LEVENLOOS = 1L << 3;
    static final long MOEDER = 1L << 4;
    static final long KIND_NAAM = 1L << 5;
    static final long KIND_DATUM = 1L << 6;
    static final long DUUR = 1L << 7;
    static final long HEEFT_BSN = 1L << 8;
    static final long BSN = 1L << 9;
    static final long NAAM = 1L << 10;
    static final long GEBOORTEDATUM = 1L << 11;
    static final long NAAM_PARTNER = 1L << 12;
    static final long DATUM_PARTNER = 1L << 13;
    static final long PASPOORT = 1L << 14;
    static final long IDENTITEIT = 1L << 15;
    static final long STAAT = 1L << 16;
    static final long DATUM_BEKEND = 1L << 17;
    static final long DATUM = 1L << 18;
    static final long TIJDSTIP_BEKEND = 1L << 19;
    static final long TIJDSTIP = 1L << 20;
    static final long AARD = 1L << 21;
    static final long DOKTERSVERKLARING = 1L << 22;
    static final long BIJZONDERHEDEN = 1L << 23;
    static final long PERIODE_VAN = 1L << 24;
    static final long PERIODE_TOT = 1L << 25;
    static final long VINDING = 1L << 26;
    static final long LB_SOORT = 1L << 27;
    static final long LB_TERMIJN = 1L << 28;
    static final long LB_BEZWAAR = 1L << 29;
    static final long LB_DATUM = 1L << 30;
    static final long LB_TIJDSTIP = 1L << 31;
    static final long LB_WIL = 1L << 32;
    static final long LB_TRANSPORT = 1L << 33;
    static final long LB_DOORVOER = 1L << 34;
    static final long LB_GEMEENTE = 1L << 35;
    static final long LB_LANDCODE = 1L << 36;
    static final long DOCUMENTEN = 1L << 37;
    static final long TOEZENDING = 1L << 38;

    private static final Inloggen GEEN_INLOGGEN = Inloggen.builder().build();
    private static final Aangever GEEN_AANGEVER = Aangever.builder().build();
    private static final LevenloosGeborenKind GEEN_LEVENLOOS =
            LevenloosGeborenKind.builder().build();
    private static final Ouder GEEN_OUDER = Ouder.builder().build();
    private static final Kind GEEN_KIND = Kind.builder().build();
    private static final Zwangerschapsduur GEEN_DUUR =
            Zwangerschapsduur.builder().build();
    private static final Overledene GEEN_OVERLEDENE = Overledene.builder().build();
    private static final Overlijden GEEN_OVERLIJDEN = Overlijden.builder().build();
    private static final Lijkvinding GEEN_VINDING = Lijkvinding.builder().build();
    private static final Lijkbezorging GEEN_LIJKBEZORGING =
            Lijkbezorging.builder().build();
    private static final Uittreksels GEEN_UITTREKSELS = Uittreksels.builder().build();

    final AangifteOverlijden aangifte;
    final Ontvangst ontvangst;
    final ZonedDateTime nu;
    final LocalDate vandaag;
    final Inloggen inloggen;
    final Aangever aangever;
    final LevenloosGeborenKind levenloos;
    final Ouder moeder;
    final Ouder ouder2;
    final Kind kind;
    final Zwangerschapsduur duur;
    final Overledene overledene;
    final Overlijden overlijden;
    final Lijkvinding vinding;
    final Lijkbezorging lijkbezorging;
    final Uittreksels uittreksels;

    /** Whether it is about a child that was born lifeless. */
    final boolean isLevenloos;

    /** Whether a verlof is asked, and so the block of the lijkbezorging. */
    final boolean isVerlof;

    private final List<String> ids = new ArrayList<>(0);
    private final Set<String> documentIds = new HashSet<>(0);
    private long onbruikbaar;

    Run(AangifteOverlijden aangifte) {
        this.aangifte = aangifte;
        this.ontvangst = Objects.requireNonNullElse(aangifte.ontvangst(), Ontvangst.LEEG);
        this.nu = ontvangst.nu();
        this.vandaag = nu.toLocalDate();
        this.inloggen = Objects.requireNonNullElse(aangifte.inloggen(), GEEN_INLOGGEN);
        this.aangever = Objects.requireNonNullElse(aangifte.aangever(), GEEN_AANGEVER);
        this.levenloos = Objects.requireNonNullElse(aangifte.levenloos(), GEEN_LEVENLOOS);
        this.moeder = Objects.requireNonNullElse(levenloos.moeder(), GEEN_OUDER);
        this.ouder2 = Objects.requireNonNullElse(levenloos.ouder2(), GEEN_OUDER);
        this.kind = Objects.requireNonNullElse(levenloos.kind(), GEEN_KIND);
        this.duur = Objects.requireNonNullElse(levenloos.zwangerschapsduur(), GEEN_DUUR);
        this.overledene = Objects.requireNonNullElse(aangifte.overledene(), GEEN_OVERLEDENE);
        this.overlijden = Objects.requireNonNullElse(aangifte.overlijden(), GEEN_OVERLIJDEN);
        this.vinding = Objects.requireNonNullElse(overlijden.lijkvinding(), GEEN_VINDING);
        this.lijkbezorging = Objects.requireNonNullElse(aangifte.lijkbezorging(), GEEN_LIJKBEZORGING);
        this.uittreksels = Objects.requireNonNullElse(aangifte.uittreksels(), GEEN_UITTREKSELS);
        this.isLevenloos = aangifte.soortAangifte() == SoortAangifte.LEVENLOOS;
        this.isVerlof = !isLevenloos || levenloos.verlofGevraagd() == JaNee.JA;
    }

    List<String> ids() {
        return ids;
    }

    void meld(String id) {
        ids.add(id);
    }

    /** A rule whose finding leaves an answer that no law rule can read. */
    void meld(String id, long antwoord) {
        ids.add(id);
        onbruikbaar |= antwoord;
    }

    /** Whether all these answers can be read. */
    boolean leest(long antwoorden) {
        return (onbruikbaar & antwoorden) == 0;
    }

    /** A question that is asked and has no answer. */
    void verplicht(boolean leeg) {
        if (leeg) {
            meld("OVL-010");
        }
    }

    /** A question that is not asked and has an answer. */
    void verborgen(boolean gevuld, long antwoord) {
        if (gevuld) {
            meld("OVL-011", antwoord);
        }
    }

    /** Whether the id of a document is the first of its kind. */
    boolean isNieuw(String documentId) {
        return documentIds.add(documentId);
    }
}
