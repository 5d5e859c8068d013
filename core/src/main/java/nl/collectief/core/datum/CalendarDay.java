package nl.collectief.core.datum;

import java.time.LocalDate;
import nl.collectief.core.Text;
import org.jspecify.annotations.Nullable;

/**
 * One day of a term with what it is: the explanation of a last day, as data.
 *
 * @param datum the day
 * @param soort what it is
 * @param naam name of the holiday or of the equated day; null for every other day
 */
public record CalendarDay(
        LocalDate datum, DayKind soort, @Nullable Text naam) {}
