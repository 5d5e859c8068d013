package nl.collectief.examples.eformulier.formulier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.collectief.core.formulier.Vraag;
import nl.collectief.core.formulier.Vraagtype;
import nl.collectief.core.tabel.Tabel;
import nl.collectief.core.tabel.TabelRow;
import nl.collectief.core.tabel.Tabellen;
import nl.collectief.core.tabel.Validity;
import nl.collectief.examples.eformulier.formulier.QuestionField.Choice;

/**
 * Codes of national tables between the names people type and the code an answer holds. A name that more rows have stands
 * with its code behind it.
 *
 * @param today the day on which rows are offered
 */
record TableTyping(LocalDate today) {

    private static final Pattern WITH_CODE = Pattern.compile("(.*) \\(([^()]{1,10})\\)");

    /** The table a question chooses from; empty for a question of another type. */
    static Optional<Tabel<?>> table(Vraag vraag) {
        return switch (vraag.type()) {
            case GEMEENTECODE -> Optional.of(Tabellen.gemeenten());
            case LANDCODE -> Optional.of(Tabellen.landen());
            case NATIONALITEITCODE -> Optional.of(Tabellen.nationaliteiten());
            case TABELCODE -> Optional.ofNullable(vraag.kenmerken().tabel()).flatMap(Tabellen::tabel);
            default -> Optional.empty();
        };
    }

    /** Whether a question is answered with a row of a table. */
    static boolean isTable(Vraagtype type) {
        return switch (type) {
            case GEMEENTECODE, LANDCODE, NATIONALITEITCODE, TABELCODE -> true;
            default -> false;
        };
    }

    /** Id of the list of a table. */
    static String list(Tabel<?> table) {
        return "lijst-" + table.info().number();
    }

    /** The code of what was typed, or the text itself when it names no row or more than one. */
    String read(Tabel<?> table, String typed) {
        Matcher named = WITH_CODE.matcher(typed);
        if (named.matches() && isNamed(table, named.group(2), named.group(1))) {
            return named.group(2);
        }
        return byName(table, typed).map(TabelRow::code).orElse(typed);
    }

    /** The name of a code, or the text itself when it is no code. */
    String show(Tabel<?> table, String answer) {
        return table.find(answer).map(row -> name(table, row)).orElse(answer);
    }

    /** The rows that hold today, by name. */
    List<Choice> choices(Tabel<?> table) {
        return table.current(today).stream()
                .map(row -> new Choice(row.code(), name(table, row)))
                .toList();
    }

    private String name(Tabel<?> table, TabelRow row) {
        boolean unique = byName(table, row.omschrijving()).filter(row::equals).isPresent();
        return unique ? row.omschrijving() : row.omschrijving() + " (" + row.code() + ")";
    }

    /** The one row of a name: of those that hold today if there are any. */
    private Optional<TabelRow> byName(Tabel<?> table, String name) {
        List<? extends TabelRow> named = table.byName(name);
        List<? extends TabelRow> current = named.stream()
                .filter(row -> row.validity(today) == Validity.VALID)
                .toList();
        List<? extends TabelRow> rows = current.isEmpty() ? named : current;
        return rows.size() == 1 ? Optional.of(rows.get(0)) : Optional.empty();
    }

    private static boolean isNamed(Tabel<?> table, String code, String name) {
        return table.find(code).filter(row -> row.omschrijving().equals(name)).isPresent();
    }
}
