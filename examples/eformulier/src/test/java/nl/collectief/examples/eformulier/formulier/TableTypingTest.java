package nl.collectief.examples.eformulier.formulier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.collectief.core.tabel.Tabel;
import nl.collectief.core.tabel.TabelRow;
import nl.collectief.core.tabel.Tabellen;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("formulieren 5: a row of a national table is typed by its name and kept by its code")
class TableTypingTest {

    private final TableTyping tables = new TableTyping(LocalDate.of(2026, 11, 25));

    @ParameterizedTest(name = "table {0}")
    @ValueSource(strings = {"32", "33", "34", "37", "41", "48", "49", "56", "60", "61"})
    @DisplayName("the name shown of any code, valid or not, gives that code again")
    void roundTrip(String number) {
        Tabel<?> table = Tabellen.tabel(number).orElseThrow();
        List<String> lost = new ArrayList<>();
        for (TabelRow row : table.rows()) {
            if (!tables.read(table, tables.show(table, row.code())).equals(row.code())) {
                lost.add(row.code());
            }
        }

        assertThat(lost).isEmpty();
    }

    @Test
    @DisplayName("case and accents do not count; a code is taken as it is")
    void loose() {
        Tabel<?> gemeenten = Tabellen.gemeenten();

        assertThat(tables.read(gemeenten, "utrecht")).isEqualTo("0344");
        assertThat(tables.read(gemeenten, "sudwest-fryslan")).isEqualTo("1900");
        assertThat(tables.read(gemeenten, "0344")).isEqualTo("0344");
    }

    @Test
    @DisplayName("a name that is none stays as it was typed")
    void unknown() {
        assertThat(tables.read(Tabellen.gemeenten(), "Lutjebroekerveen")).isEqualTo("Lutjebroekerveen");
        assertThat(tables.read(Tabellen.gemeenten(), "Utrecht (9999)")).isEqualTo("Utrecht (9999)");
    }

    @Test
    @DisplayName("only what holds today is offered, each under a name of its own")
    void offered() {
        List<QuestionField.Choice> offered = tables.choices(Tabellen.gemeenten());

        assertThat(offered).hasSizeBetween(300, 400);
        assertThat(offered).extracting(QuestionField.Choice::text).doesNotHaveDuplicates();
    }
}
