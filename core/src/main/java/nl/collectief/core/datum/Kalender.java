package nl.collectief.core.datum;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Month;
import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.collectief.core.Text;

/**
 * Which days count in a statutory term.
 *
 * <p>Holidays are computed for every year of the Gregorian calendar. The days that a royal decree equates with a
 * holiday are input: {@link #NEDERLAND} has those known at release, {@link #met} adds others. Source: Algemene
 * termijnenwet art. 3.
 */
public final class Kalender {

    /** With the days of the royal decrees known at release. */
    public static final Kalender NEDERLAND = new Kalender(lees("gelijkgestelde-dagen.csv"));

    private static final Text GOEDE_VRIJDAG = new Text("Goede Vrijdag", "Good Friday");
    private static final Text BESLUIT = new Text("bij koninklijk besluit gelijkgesteld", "equated by royal decree");

    private final Set<LocalDate> besluiten;

    private Kalender(Set<LocalDate> besluiten) {
        this.besluiten = besluiten;
    }

    /** The same calendar with more days equated by royal decree (art. 3 lid 3). */
    public Kalender met(Collection<LocalDate> gelijkgesteld) {
        Set<LocalDate> alle = new HashSet<>(besluiten);
        alle.addAll(gelijkgesteld);
        return new Kalender(Set.copyOf(alle));
    }

    /** What a day is, with its name. */
    public CalendarDay dag(LocalDate datum) {
        Feestdag feestdag = Feestdag.op(datum).orElse(null);
        if (feestdag != null) {
            return new CalendarDay(datum, DayKind.FEESTDAG, feestdag.naam());
        }
        return switch (datum.getDayOfWeek()) {
            case SATURDAY -> new CalendarDay(datum, DayKind.ZATERDAG, null);
            case SUNDAY -> new CalendarDay(datum, DayKind.ZONDAG, null);
            default -> doordeweeks(datum);
        };
    }

    /** What a day is. */
    public DayKind soort(LocalDate datum) {
        return dag(datum).soort();
    }

    /** Whether a day is no Saturday, Sunday, holiday or equated day. */
    public boolean isWerkdag(LocalDate datum) {
        return soort(datum) == DayKind.WERKDAG;
    }

    private CalendarDay doordeweeks(LocalDate datum) {
        if (isGoedeVrijdag(datum)) {
            return new CalendarDay(datum, DayKind.GELIJKGESTELD, GOEDE_VRIJDAG);
        }
        return besluiten.contains(datum)
                ? new CalendarDay(datum, DayKind.GELIJKGESTELD, BESLUIT)
                : new CalendarDay(datum, DayKind.WERKDAG, null);
    }

    private static boolean isGoedeVrijdag(LocalDate datum) {
        return (datum.getMonth() == Month.MARCH || datum.getMonth() == Month.APRIL)
                && Pasen.eerstePaasdag(datum.getYear()).minusDays(2).equals(datum);
    }

    private static Set<LocalDate> lees(String bestand) {
        InputStream in = Objects.requireNonNull(Kalender.class.getResourceAsStream(bestand), bestand);
        try (BufferedReader regels = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return regels.lines()
                    .filter(regel -> !regel.startsWith("#"))
                    .map(LocalDate::parse)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
