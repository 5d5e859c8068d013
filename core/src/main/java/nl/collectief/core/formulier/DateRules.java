package nl.collectief.core.formulier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Rules that hold a date against today or against another date; they refuse only what is certainly wrong. */
final class DateRules {

    private DateRules() {}

    static boolean bijVandaag(RuleKind soort, @Nullable DateSpan datum, Circumstances omstandigheden) {
        if (datum == null) {
            return true;
        }
        LocalDate vroegst = datum.vroegst().toLocalDate();
        LocalDate laatst = datum.laatst().toLocalDate();
        return switch (soort) {
            case NIET_VOOR_VANDAAG -> !laatst.isBefore(omstandigheden.vandaag());
            case NIET_NA_VANDAAG -> !vroegst.isAfter(omstandigheden.vandaag());
            case NA_VANDAAG -> laatst.isAfter(omstandigheden.vandaag());
            default -> datum.laatst().isAfter(omstandigheden.nu());
        };
    }

    static boolean bijAnder(RuleKind soort, @Nullable DateSpan datum, @Nullable DateSpan ander) {
        if (datum == null || ander == null) {
            return true;
        }
        return soort == RuleKind.NIET_VOOR
                ? !datum.laatst().isBefore(ander.vroegst())
                : datum.laatst().isAfter(ander.vroegst());
    }

    static boolean binnenDagen(@Nullable Integer dagen, @Nullable DateSpan datum, @Nullable DateSpan ander) {
        return dagen == null
                || datum == null
                || ander == null
                || !datum.vroegst().isAfter(ander.laatst().plusDays(dagen));
    }
}
