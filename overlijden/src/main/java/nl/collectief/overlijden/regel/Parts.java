package nl.collectief.overlijden.regel;

import java.util.Objects;
import nl.collectief.core.aanvraag.Inloggen;
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

/** The parts of an aangifte; a part that was not answered is one without answers, so that a rule need not ask. */
final class Parts {

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
    private static final Lijkvinding GEEN_LIJKVINDING = Lijkvinding.builder().build();
    private static final Lijkbezorging GEEN_LIJKBEZORGING =
            Lijkbezorging.builder().build();
    private static final Uittreksels GEEN_UITTREKSELS = Uittreksels.builder().build();

    private Parts() {}

    /** Whether it is about a child that was born lifeless; no answer means it is not. */
    static boolean isLevenloos(AangifteOverlijden aangifte) {
        return aangifte.soortAangifte() == SoortAangifte.LEVENLOOS;
    }

    static Inloggen inloggen(AangifteOverlijden aangifte) {
        return Objects.requireNonNullElse(aangifte.inloggen(), GEEN_INLOGGEN);
    }

    static Aangever aangever(AangifteOverlijden aangifte) {
        return Objects.requireNonNullElse(aangifte.aangever(), GEEN_AANGEVER);
    }

    static LevenloosGeborenKind levenloos(AangifteOverlijden aangifte) {
        return Objects.requireNonNullElse(aangifte.levenloos(), GEEN_LEVENLOOS);
    }

    static Ouder moeder(AangifteOverlijden aangifte) {
        return Objects.requireNonNullElse(levenloos(aangifte).moeder(), GEEN_OUDER);
    }

    static Kind kind(AangifteOverlijden aangifte) {
        return Objects.requireNonNullElse(levenloos(aangifte).kind(), GEEN_KIND);
    }

    static Zwangerschapsduur zwangerschapsduur(AangifteOverlijden aangifte) {
        return Objects.requireNonNullElse(levenloos(aangifte).zwangerschapsduur(), GEEN_DUUR);
    }

    static Overledene overledene(AangifteOverlijden aangifte) {
        return Objects.requireNonNullElse(aangifte.overledene(), GEEN_OVERLEDENE);
    }

    static Overlijden overlijden(AangifteOverlijden aangifte) {
        return Objects.requireNonNullElse(aangifte.overlijden(), GEEN_OVERLIJDEN);
    }

    static Lijkvinding lijkvinding(AangifteOverlijden aangifte) {
        return Objects.requireNonNullElse(overlijden(aangifte).lijkvinding(), GEEN_LIJKVINDING);
    }

    static Lijkbezorging lijkbezorging(AangifteOverlijden aangifte) {
        return Objects.requireNonNullElse(aangifte.lijkbezorging(), GEEN_LIJKBEZORGING);
    }

    static Uittreksels uittreksels(AangifteOverlijden aangifte) {
        return Objects.requireNonNullElse(aangifte.uittreksels(), GEEN_UITTREKSELS);
    }
}
