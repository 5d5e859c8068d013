package nl.collectief.overlijden.regel;

import static nl.collectief.core.aanvraag.JaNee.JA;
import static nl.collectief.core.aanvraag.JaNee.NEE;
import static nl.collectief.overlijden.regel.Parts.isLevenloos;
import static nl.collectief.overlijden.regel.Parts.levenloos;
import static nl.collectief.overlijden.regel.Parts.lijkbezorging;
import static nl.collectief.overlijden.regel.Parts.overledene;
import static nl.collectief.overlijden.regel.Parts.overlijden;

import nl.collectief.overlijden.AangifteOverlijden;
import nl.collectief.overlijden.AardOverlijden;
import nl.collectief.overlijden.Lijkbezorging;
import nl.collectief.overlijden.SoortDocument;
import nl.collectief.overlijden.SoortLijkbezorging;
import nl.collectief.overlijden.TermijnLijkbezorging;
import org.jspecify.annotations.Nullable;

/**
 * Which documents belong to which variant: the table of section 6 of the specification, one row for each variant.
 *
 * <p>The columns are VERKLARING_VAN_OVERLIJDEN, VGB_OVJ, VGB_ARTS_TERMIJN, TOESTEMMING_OVJ_36_UUR, WILSVERKLARING or
 * VERKLARING_NABESTAANDEN, and VERKLARING_ARTS_11A. {@code F} is required, {@code W} expected, {@code o} optional,
 * {@code -} not needed, {@code =} as for a natural death with the same destination or term.
 */
enum Documentplan {
    NATUURLIJK_REGULIER(AardOverlijden.NATUURLIJK, TermijnLijkbezorging.REGULIER, "F - - - - -"),
    NATUURLIJK_UITSTEL(AardOverlijden.NATUURLIJK, TermijnLijkbezorging.UITSTEL, "F - F - - -"),
    NATUURLIJK_BINNEN_36_UUR(AardOverlijden.NATUURLIJK, TermijnLijkbezorging.BINNEN_36_UUR, "F - W W - -"),
    NIET_NATUURLIJK_REGULIER(AardOverlijden.NIET_NATUURLIJK, TermijnLijkbezorging.REGULIER, "- W - - - -"),
    NIET_NATUURLIJK_UITSTEL(AardOverlijden.NIET_NATUURLIJK, TermijnLijkbezorging.UITSTEL, "- W o - - -"),
    NIET_NATUURLIJK_BINNEN_36_UUR(AardOverlijden.NIET_NATUURLIJK, TermijnLijkbezorging.BINNEN_36_UUR, "- W o W - -"),
    NATUURLIJK_WETENSCHAP(AardOverlijden.NATUURLIJK, SoortLijkbezorging.WETENSCHAP, "F - - - W -"),
    NIET_NATUURLIJK_WETENSCHAP(AardOverlijden.NIET_NATUURLIJK, SoortLijkbezorging.WETENSCHAP, "- W - - W -"),
    NATUURLIJK_BUITENLAND(AardOverlijden.NATUURLIJK, SoortLijkbezorging.BUITENLAND, "F - o - - -"),
    NIET_NATUURLIJK_BUITENLAND(AardOverlijden.NIET_NATUURLIJK, SoortLijkbezorging.BUITENLAND, "- W o - - -"),
    DAG_ONBEKEND(null, null, "W o o o = -"),
    LEVENLOOS_MET_VERLOF(null, null, "F o = = = -"),
    LEVENLOOS_VOOR_24_WEKEN(null, null, "- - - - - W");

    private final @Nullable AardOverlijden aard;
    private final @Nullable Enum<?> keuze;
    private final String merken;

    /**
     * A row.
     *
     * @param aard nature of the death; null where the row does not depend on it
     * @param keuze the term, for a burial or cremation, else the destination; null where the row does not depend on it
     * @param rij the marks, in the order of the columns
     */
    Documentplan(@Nullable AardOverlijden aard, @Nullable Enum<?> keuze, String rij) {
        this.aard = aard;
        this.keuze = keuze;
        this.merken = rij;
    }

    /** How much a document is wanted; null when the answers do not tell the variant. */
    static @Nullable Need need(AangifteOverlijden aangifte, SoortDocument soort) {
        return switch (soort) {
            case MACHTIGING, OVERIG, BIJLAGE -> Need.OPTIONAL;
            case KOPIE_PASPOORT ->
                overledene(aangifte).heeftBurgerservicenummer() == JA ? Need.NOT_NEEDED : Need.OPTIONAL;
            case DOODSOORZAAKVERKLARING -> Need.NOT_NEEDED;
            case VERKLARING_VAN_OVERLIJDEN -> need(aangifte, 0);
            case VGB_OVJ -> need(aangifte, 1);
            case VGB_ARTS_TERMIJN -> need(aangifte, 2);
            case TOESTEMMING_OVJ_36_UUR -> need(aangifte, 3);
            case WILSVERKLARING, VERKLARING_NABESTAANDEN -> need(aangifte, 4);
            case VERKLARING_ARTS_11A -> need(aangifte, 5);
        };
    }

    /** The mark of a column; a space stands between two. */
    private char merk(int kolom) {
        return merken.charAt(2 * kolom);
    }

    private static @Nullable Need need(AangifteOverlijden aangifte, int kolom) {
        Documentplan rij = rij(aangifte);
        if (rij != null && rij.merk(kolom) == '=') {
            rij = rij(AardOverlijden.NATUURLIJK, lijkbezorging(aangifte));
        }
        return rij == null ? null : Need.van(rij.merk(kolom));
    }

    /** The row of the variant: the last one that fits. */
    private static @Nullable Documentplan rij(AangifteOverlijden aangifte) {
        if (isLevenloos(aangifte)) {
            return rijLevenloos(aangifte);
        }
        AardOverlijden aard = overlijden(aangifte).aard();
        Documentplan rij = rij(aard, lijkbezorging(aangifte));
        boolean dagOnbekend =
                aard == AardOverlijden.NATUURLIJK && overlijden(aangifte).datumBekend() == NEE;
        return rij != null && dagOnbekend ? DAG_ONBEKEND : rij;
    }

    private static @Nullable Documentplan rijLevenloos(AangifteOverlijden aangifte) {
        boolean verlof = levenloos(aangifte).verlofGevraagd() == JA
                && rij(AardOverlijden.NATUURLIJK, lijkbezorging(aangifte)) != null;
        return switch (Pregnancy.of(aangifte)) {
            case VOOR_24_WEKEN -> LEVENLOOS_VOOR_24_WEKEN;
            case VANAF_24_WEKEN, ONBEKEND -> verlof ? LEVENLOOS_MET_VERLOF : null;
            case NIET_BEANTWOORD -> null;
        };
    }

    private static @Nullable Documentplan rij(@Nullable AardOverlijden aard, Lijkbezorging lijkbezorging) {
        SoortLijkbezorging soort = lijkbezorging.soort();
        boolean metTermijn = soort == SoortLijkbezorging.BEGRAFENIS || soort == SoortLijkbezorging.CREMATIE;
        Enum<?> keuze = metTermijn ? lijkbezorging.termijn() : soort;
        for (Documentplan rij : values()) {
            if (aard != null && keuze != null && rij.aard == aard && rij.keuze == keuze) {
                return rij;
            }
        }
        return null;
    }
}
