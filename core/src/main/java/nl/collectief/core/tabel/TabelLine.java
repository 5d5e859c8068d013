package nl.collectief.core.tabel;

import java.time.LocalDate;
import java.util.List;
import nl.collectief.core.datum.DatumOnvolledig;
import org.jspecify.annotations.Nullable;

/** One line of a table resource, by the names of its columns. */
final class TabelLine {

    private final List<String> kolommen;
    private final List<String> waarden;
    private final String plaats;

    TabelLine(List<String> kolommen, List<String> waarden, String plaats) {
        this.kolommen = kolommen;
        this.waarden = waarden;
        this.plaats = plaats;
        if (waarden.size() > kolommen.size()) {
            throw fout("more values than columns");
        }
    }

    String code() {
        return verplicht("code");
    }

    /** The meaning; where a table has none the code says it all. */
    String omschrijving() {
        String omschrijving = tekst("omschrijving");
        return omschrijving == null ? code() : omschrijving;
    }

    /** A value of a closed list; null when it is empty. */
    <E extends Enum<E> & Coded> @Nullable E keuze(Class<E> lijst, String kolom) {
        String tekst = tekst(kolom);
        return tekst == null ? null : Coded.find(lijst, tekst).orElseThrow(() -> fout(kolom));
    }

    /** A value of a closed list that no row may leave out. */
    <E extends Enum<E> & Coded> E verplichteKeuze(Class<E> lijst, String kolom) {
        return Coded.find(lijst, verplicht(kolom)).orElseThrow(() -> fout(kolom));
    }

    @Nullable
    LocalDate datumIngang() {
        return datum("datumIngang");
    }

    @Nullable
    LocalDate datumEinde() {
        return datum("datumEinde");
    }

    /** A value; null when it is empty or the table has no such column. */
    @Nullable
    String tekst(String kolom) {
        int index = kolommen.indexOf(kolom);
        return index < 0 || index >= waarden.size() || waarden.get(index).isEmpty() ? null : waarden.get(index);
    }

    private String verplicht(String kolom) {
        String tekst = tekst(kolom);
        if (tekst == null) {
            throw fout(kolom);
        }
        return tekst;
    }

    private @Nullable LocalDate datum(String kolom) {
        String tekst = tekst(kolom);
        return tekst == null
                ? null
                : DatumOnvolledig.leesBrp(tekst)
                        .flatMap(DatumOnvolledig::volledig)
                        .orElseThrow(() -> fout(kolom));
    }

    IllegalArgumentException fout(String wat) {
        return new IllegalArgumentException(plaats + ": " + wat);
    }
}
