package nl.collectief.benchmarks.byhand;

import static nl.collectief.core.aanvraag.JaNee.JA;
import static nl.collectief.core.aanvraag.JaNee.NEE;
import static nl.collectief.overlijden.AardOverlijden.NATUURLIJK;
import static nl.collectief.overlijden.AardOverlijden.NIET_NATUURLIJK;

import nl.collectief.core.aanvraag.Aanlevering;
import nl.collectief.core.aanvraag.Document;
import nl.collectief.overlijden.AardOverlijden;
import nl.collectief.overlijden.SoortLijkbezorging;
import nl.collectief.overlijden.TermijnLijkbezorging;
import org.jspecify.annotations.Nullable;

/** Which documents come along, and which of them this variant of the aangifte needs. */
final class Documents {

    private final Run run;

    Documents(Run run) {
        this.run = run;
    }

    private static boolean isEr(@Nullable Document document) {
        return document != null && !Answers.isLeeg(document);
    }

    boolean heeftVerklaringVanOverlijden() {
        return isEr(run.overlijden.doktersverklaring()) || heeft("VERKLARING_VAN_OVERLIJDEN");
    }

    boolean heeftVerklaringVanArts() {
        return isEr(run.lijkbezorging.verklaringGeenBezwaar()) || heeft("VGB_ARTS_TERMIJN");
    }

    boolean heeftWil() {
        return isEr(run.lijkbezorging.wilsverklaring()) || heeft("WILSVERKLARING");
    }

    boolean heeftVerklaring11a() {
        return heeft("VERKLARING_ARTS_11A");
    }

    /** Whether a document of this kind stands in the list. */
    boolean heeft(String soort) {
        for (Document document : run.aangifte.documenten()) {
            if (document != null && soort.equals(document.soort()) && isEr(document)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the statement of death comes along, or the lijkschouwer sends it himself. */
    boolean isVerklaringVanOverlijdenGeregeld() {
        if (isGeregeld(run.overlijden.doktersverklaring())) {
            return true;
        }
        for (Document document : run.aangifte.documenten()) {
            if (document != null && "VERKLARING_VAN_OVERLIJDEN".equals(document.soort()) && isGeregeld(document)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isGeregeld(@Nullable Document document) {
        if (document == null || !isEr(document)) {
            return false;
        }
        return document.aanlevering() == null
                || document.aanlevering() == Aanlevering.BIJGEVOEGD
                || document.aanlevering() == Aanlevering.RECHTSTREEKS
                        && "LIJKSCHOUWER".equals(document.afgegevenDoor());
    }

    /** Whether some document is not needed here, and no other rule says so. */
    boolean isIetsOverbodig() {
        boolean passport = run.overledene.heeftBurgerservicenummer() == JA;
        return passport && (isEr(run.overledene.kopiePaspoort()) || heeft("KOPIE_PASPOORT"))
                || run.overlijden.aard() != NIET_NATUURLIJK
                        && heeftVerklaringVanOverlijden()
                        && isOverbodig("VERKLARING_VAN_OVERLIJDEN")
                || heeft("VGB_OVJ") && isOverbodig("VGB_OVJ")
                || heeftVerklaringVanArts() && isOverbodig("VGB_ARTS_TERMIJN")
                || heeft("TOESTEMMING_OVJ_36_UUR") && isOverbodig("TOESTEMMING_OVJ_36_UUR")
                || (heeftWil() || heeft("VERKLARING_NABESTAANDEN")) && isOverbodig("WILSVERKLARING")
                || heeftVerklaring11a() && isOverbodig("VERKLARING_ARTS_11A");
    }

    /** The dashes in the table of variants, the last row that fits first. */
    private boolean isOverbodig(String soort) {
        if (run.isLevenloos) {
            return isOverbodigBijLevenloos(soort);
        }
        AardOverlijden aard = run.overlijden.aard();
        if (aard == null || !isVariant()) {
            return false;
        }
        boolean dagOnbekend = aard == NATUURLIJK && run.overlijden.datumBekend() == NEE;
        return switch (soort) {
            case "VERKLARING_VAN_OVERLIJDEN" -> aard == NIET_NATUURLIJK;
            case "VGB_OVJ" -> aard == NATUURLIJK && !dagOnbekend;
            case "VGB_ARTS_TERMIJN" -> !dagOnbekend && !isTermijnGevraagd();
            case "TOESTEMMING_OVJ_36_UUR" -> !dagOnbekend && !isBinnen36Uur();
            case "WILSVERKLARING" -> !isWetenschap();
            default -> true;
        };
    }

    private boolean isOverbodigBijLevenloos(String soort) {
        if (LawOfPersons.isVoor24Weken(run)) {
            return !soort.equals("VERKLARING_ARTS_11A");
        }
        if (!LawOfPersons.isVerlofNodig(run) || run.levenloos.verlofGevraagd() != JA || !isVariant()) {
            return false;
        }
        return switch (soort) {
            case "VERKLARING_VAN_OVERLIJDEN", "VGB_OVJ" -> false;
            case "VGB_ARTS_TERMIJN" -> !isTermijnGevraagd();
            case "TOESTEMMING_OVJ_36_UUR" -> !isBinnen36Uur();
            case "WILSVERKLARING" -> !isWetenschap();
            default -> true;
        };
    }

    /** Whether the lijkbezorging tells a row of the table. */
    private boolean isVariant() {
        SoortLijkbezorging soort = run.lijkbezorging.soort();
        return soort != null && (!isBegrafenisOfCrematie() || run.lijkbezorging.termijn() != null);
    }

    private boolean isBegrafenisOfCrematie() {
        SoortLijkbezorging soort = run.lijkbezorging.soort();
        return soort == SoortLijkbezorging.BEGRAFENIS || soort == SoortLijkbezorging.CREMATIE;
    }

    private boolean isTermijnGevraagd() {
        return run.lijkbezorging.soort() == SoortLijkbezorging.BUITENLAND
                || isBegrafenisOfCrematie() && run.lijkbezorging.termijn() != TermijnLijkbezorging.REGULIER;
    }

    private boolean isBinnen36Uur() {
        return isBegrafenisOfCrematie() && run.lijkbezorging.termijn() == TermijnLijkbezorging.BINNEN_36_UUR;
    }

    private boolean isWetenschap() {
        return run.lijkbezorging.soort() == SoortLijkbezorging.WETENSCHAP;
    }
}
