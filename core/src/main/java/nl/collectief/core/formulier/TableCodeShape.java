package nl.collectief.core.formulier;

import java.time.LocalDate;
import java.util.Objects;
import nl.collectief.core.tabel.Tabel;
import nl.collectief.core.tabel.Tabellen;
import org.jspecify.annotations.Nullable;

/**
 * Judges a code of a landelijke tabel: its shape, and whether the table knows it at all. Whether it is valid on a date
 * is a law rule of the service.
 */
final class TableCodeShape {

    private TableCodeShape() {}

    static @Nullable RuleKind toets(Vraag vraag, String tekst) {
        Tabel<?> tabel = tabel(vraag);
        if (!tabel.isCodeShape(tekst)) {
            return RuleKind.VORM;
        }
        return tabel.isKnown(tekst) ? null : RuleKind.KEUZE;
    }

    /** Whether the table of a question may not know yet what is used today; false for a question without table. */
    static boolean isVerouderd(Vraag vraag, LocalDate vandaag) {
        return heeftTabel(vraag.type()) && tabel(vraag).isOlderThan(vandaag);
    }

    /** Whether a question can name this table. */
    static boolean isTabel(@Nullable String nummer) {
        return nummer != null && Tabellen.tabel(nummer).isPresent();
    }

    private static boolean heeftTabel(Vraagtype type) {
        return switch (type) {
            case GEMEENTECODE, LANDCODE, NATIONALITEITCODE, TABELCODE -> true;
            default -> false;
        };
    }

    private static Tabel<?> tabel(Vraag vraag) {
        return switch (vraag.type()) {
            case GEMEENTECODE -> Tabellen.gemeenten();
            case LANDCODE -> Tabellen.landen();
            case NATIONALITEITCODE -> Tabellen.nationaliteiten();
            default ->
                Tabellen.tabel(Objects.requireNonNullElse(vraag.kenmerken().tabel(), ""))
                        .orElseThrow(() -> new IllegalArgumentException("tabel"));
        };
    }
}
