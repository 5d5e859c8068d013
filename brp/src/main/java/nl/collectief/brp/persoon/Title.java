package nl.collectief.brp.persoon;

import nl.collectief.core.aanvraag.Geslacht;
import nl.collectief.core.tabel.Tabellen;
import nl.collectief.core.tabel.TitelPredicaat;
import nl.collectief.core.tabel.TitelPredicaat.Soort;
import org.jspecify.annotations.Nullable;

/**
 * A title of nobility or a predicate: the pair of codes of table 38 that are one title. Source: brp 6.1.
 *
 * <p>The words come from the table; only which codes are a pair is known here.
 */
enum Title {
    BARON("B", "BS"),
    GRAAF("G", "GI"),
    HERTOG("H", "HI"),
    MARKIES("M", "MI"),
    PRINS("P", "PS"),
    RIDDER("R", null),
    JONKHEER("JH", "JV");

    private final String vanEenMan;
    private final @Nullable String vanEenVrouw;

    Title(String vanEenMan, @Nullable String vanEenVrouw) {
        this.vanEenMan = vanEenMan;
        this.vanEenVrouw = vanEenVrouw;
    }

    /** The title of a code, of either gender; null when there is none. */
    static @Nullable Title of(@Nullable String code) {
        for (Title titel : values()) {
            if (titel.vanEenMan.equals(code) || code != null && code.equals(titel.vanEenVrouw)) {
                return titel;
            }
        }
        return null;
    }

    /**
     * The title that a wife bears out of courtesy: of the male code of a title that women have a form of.
     *
     * @return null when the code gives none
     */
    static @Nullable Title hoffelijk(@Nullable String code) {
        Title titel = of(code);
        return titel != null && titel.vanEenMan.equals(code) && titel.vanEenVrouw != null && !titel.isPredicaat()
                ? titel
                : null;
    }

    /** The word for a code as it stands, whatever the gender of who bears it; null when there is none. */
    static @Nullable String woord(@Nullable String code) {
        return Tabellen.titelsPredicaten()
                .find(code)
                .map(TitelPredicaat::omschrijving)
                .orElse(null);
    }

    /** The word for someone of a gender; null when there is none, and then the title is not used. */
    @Nullable
    String vorm(Geslacht geslacht) {
        return switch (geslacht) {
            case MAN -> woord(vanEenMan);
            case VROUW -> woord(vanEenVrouw);
            case ONBEKEND -> null;
        };
    }

    /** Whether it stands before the given names. */
    boolean isPredicaat() {
        return Tabellen.titelsPredicaten()
                .find(vanEenMan)
                .filter(rij -> rij.soort() == Soort.PREDICAAT)
                .isPresent();
    }

    /** How its bearer is spoken to; null for who is neither man nor woman, but for a prince. */
    @Nullable
    String titulatuur(Geslacht geslacht) {
        if (this == PRINS) {
            return "hoogheid";
        }
        String geboren = this == GRAAF ? "hooggeboren " : "hoogwelgeboren ";
        return switch (geslacht) {
            case MAN -> geboren + "heer";
            case VROUW -> geboren + "vrouwe";
            case ONBEKEND -> null;
        };
    }
}
