package nl.collectief.verhuis;

import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.collectief.core.datum.CalendarDay;
import nl.collectief.core.datum.Kalender;
import nl.collectief.core.datum.Termijn;
import org.jspecify.annotations.Nullable;

/**
 * Between which days an aangifte is in time, and why: to judge one, and to show before the citizen errs.
 *
 * @param eersteDag the first day; of a vestiging the day of arrival
 * @param laatsteDag the last day
 * @param overgeslagen the days after the ordinary end that moved it, in order; empty when none did
 * @param bron the articles it rests on
 */
public record TermijnAangifte(LocalDate eersteDag, LocalDate laatsteDag, List<CalendarDay> overgeslagen, String bron) {

    private static final Period VIER_WEKEN = Period.ofWeeks(4);
    private static final Period VIJF_DAGEN = Period.ofDays(5);

    /** Copies the list. */
    public TermijnAangifte {
        overgeslagen = List.copyOf(overgeslagen);
    }

    /** For a move: from four weeks before to the fifth day after it. Source: Wbrp 2.39(2); ATW 1, 2, 3. */
    public static TermijnAangifte verhuizing(LocalDate verhuisdatum, Kalender kalender) {
        Termijn termijn = Termijn.van(verhuisdatum, VIJF_DAGEN, kalender);
        return new TermijnAangifte(
                verhuisdatum.minus(VIER_WEKEN),
                termijn.einde(),
                termijn.overgeslagen(),
                "Wbrp 2.39(2); Algemene termijnenwet 1, 2, 3");
    }

    /** For a departure: from the fifth day before it to the day itself; counted back, so all days count. Source: 2.43(1). */
    public static TermijnAangifte vertrek(LocalDate vertrek) {
        return new TermijnAangifte(vertrek.minus(VIJF_DAGEN), vertrek, List.of(), "Wbrp 2.43(1)");
    }

    /** For a vestiging: to the fifth day after arrival. Source: Wbrp 2.38(1); ATW 1. */
    public static TermijnAangifte vestiging(LocalDate aankomst, Kalender kalender) {
        Termijn termijn = Termijn.van(aankomst, VIJF_DAGEN, kalender);
        return new TermijnAangifte(
                aankomst, termijn.einde(), termijn.overgeslagen(), "Wbrp 2.38(1); Algemene termijnenwet 1, 2, 3");
    }

    /** That of a verhuizing; null when its date is not answered. */
    public static @Nullable TermijnAangifte van(VerhuizingDoorgeven verhuizing, Kalender kalender) {
        LocalDate verhuisdatum = verhuizing.verhuisdatum();
        return verhuisdatum == null ? null : verhuizing(verhuisdatum, kalender);
    }

    /** That of an emigratie; null when its date is not answered. */
    public static @Nullable TermijnAangifte van(EmigratieDoorgeven emigratie) {
        LocalDate vertrek = emigratie.verhuisdatum();
        return vertrek == null ? null : vertrek(vertrek);
    }

    /** That of a vestiging; null when the day of arrival is not answered. */
    public static @Nullable TermijnAangifte van(Vestiging vestiging, Kalender kalender) {
        LocalDate aankomst = vestiging.datumAankomst();
        return aankomst == null ? null : vestiging(aankomst, kalender);
    }

    /** The limits as arguments of a text; {@code overgeslagen} only when days were passed over. */
    public Map<String, Object> argumenten() {
        Map<String, Object> argumenten = new HashMap<>();
        argumenten.put("eersteDag", eersteDag);
        argumenten.put("laatsteDag", laatsteDag);
        argumenten.put("bron", bron);
        if (!overgeslagen.isEmpty()) {
            argumenten.put("overgeslagen", overgeslagen);
        }
        return argumenten;
    }
}
