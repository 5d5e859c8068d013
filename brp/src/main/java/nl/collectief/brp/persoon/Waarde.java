package nl.collectief.brp.persoon;

import nl.collectief.core.tabel.Tabel;
import nl.collectief.core.tabel.TabelRow;
import nl.collectief.core.tabel.Tabellen;
import org.jspecify.annotations.Nullable;

/**
 * A value of a landelijke tabel. Source: Haal Centraal, Waardetabel.
 *
 * @param code code of the table, or null
 * @param omschrijving what it stands for, or null
 */
public record Waarde(@Nullable String code, @Nullable String omschrijving) {

    private static final String ONBEKEND = "0000";

    /** A gemeente of table 33; without description when the table does not have the code. */
    public static Waarde gemeente(String code) {
        return van(Tabellen.gemeenten(), code);
    }

    /** A country of table 34; without description when the table does not have the code. */
    public static Waarde land(String code) {
        return van(Tabellen.landen(), code);
    }

    /** Whether it is the value with which the register writes that it is not known. Source: LO BRP, tables 33 and 34. */
    boolean isOnbekend() {
        return ONBEKEND.equals(code);
    }

    private static Waarde van(Tabel<? extends TabelRow> tabel, String code) {
        return new Waarde(code, tabel.find(code).map(TabelRow::omschrijving).orElse(null));
    }

    /** Nothing of it: where someone lives is his own. */
    @Override
    public String toString() {
        return "Waarde";
    }
}
