package nl.collectief.core.aanvraag;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import nl.collectief.core.Normalisation;
import nl.collectief.core.datum.DatumOnvolledig;
import nl.collectief.core.zaak.Eigenschap;
import nl.collectief.core.zaak.Waarde;
import org.jspecify.annotations.Nullable;

/** Collects the eigenschappen of a case in their order; what was not answered gives none. Not thread-safe. */
public final class Eigenschappen {

    /** By name in their order, also of what was not answered. */
    private final Map<String, @Nullable Waarde> alle = new LinkedHashMap<>();

    /** Nothing collected yet. */
    public Eigenschappen() {}

    /** A text in its normal form. */
    public Eigenschappen tekst(String naam, @Nullable String antwoord) {
        String tekst = Normalisation.answer(antwoord);
        return voegToe(naam, tekst == null ? null : Waarde.tekst(tekst));
    }

    /** A code of our own. */
    public Eigenschappen code(String naam, @Nullable Enum<?> antwoord) {
        return voegToe(naam, antwoord == null ? null : Waarde.code(antwoord));
    }

    /** A code of a national table, by the number of that table. */
    public Eigenschappen code(String naam, @Nullable String antwoord, String tabel) {
        String code = Normalisation.answer(antwoord);
        return voegToe(naam, code == null ? null : new Waarde.Code(code, tabel));
    }

    /** A count. */
    public Eigenschappen getal(String naam, @Nullable Integer antwoord) {
        return voegToe(naam, antwoord == null ? null : Waarde.getal(antwoord));
    }

    /** A full date. */
    public Eigenschappen datum(String naam, @Nullable LocalDate antwoord) {
        return voegToe(naam, antwoord == null ? null : Waarde.datum(antwoord));
    }

    /** A date of which parts may be unknown. */
    public Eigenschappen datum(String naam, @Nullable DatumOnvolledig antwoord) {
        return voegToe(naam, antwoord == null ? null : new Waarde.Datum(antwoord));
    }

    /** A time of day. */
    public Eigenschappen tijd(String naam, @Nullable LocalTime antwoord) {
        return voegToe(naam, antwoord == null ? null : new Waarde.Tijd(antwoord));
    }

    /** A moment on the clock of Europe/Amsterdam; of an hour that occurs twice the first. */
    public Eigenschappen moment(String naam, @Nullable LocalDateTime antwoord) {
        return voegToe(
                naam,
                antwoord == null
                        ? null
                        : new Waarde.Moment(antwoord.atZone(Ontvangst.ZONE).toInstant()));
    }

    /** A yes or no. */
    public Eigenschappen jaNee(String naam, @Nullable JaNee antwoord) {
        return voegToe(naam, antwoord == null ? null : new Waarde.JaNee(antwoord == JaNee.JA));
    }

    /** A code of a national table for each of several, in their order; none of them gives none. */
    public Eigenschappen codes(String naam, List<String> codes, String tabel) {
        List<Waarde> waarden = codes.stream()
                .map(code -> (Waarde) new Waarde.Code(code, tabel))
                .toList();
        return voegToe(naam, waarden.isEmpty() ? null : new Waarde.Lijst(waarden));
    }

    /** Codes of our own, in the citizen's order; none of them gives none. */
    public Eigenschappen codes(String naam, List<? extends Enum<?>> antwoorden) {
        List<Waarde> waarden = antwoorden.stream().map(Waarde::code).toList();
        return voegToe(naam, waarden.isEmpty() ? null : new Waarde.Lijst(waarden));
    }

    /**
     * The same eigenschappen of each of several items: of one item as they are; of more each name once, with the value
     * of every item in order and {@link Waarde.Lijst#GEEN} where an item has none. What no item has, gives none.
     *
     * @param feiten adds those of one item, every name in the same order
     * @param <T> an item
     */
    public <T> Eigenschappen perItem(List<T> items, BiConsumer<T, Eigenschappen> feiten) {
        List<Map<String, @Nullable Waarde>> elk = new ArrayList<>();
        for (T item : items) {
            Eigenschappen eigen = new Eigenschappen();
            feiten.accept(item, eigen);
            elk.add(eigen.alle);
        }
        if (!elk.isEmpty()) {
            elk.get(0).keySet().forEach(naam -> voegToe(naam, samen(naam, elk)));
        }
        return this;
    }

    private static @Nullable Waarde samen(String naam, List<Map<String, @Nullable Waarde>> elk) {
        if (elk.size() == 1) {
            return elk.get(0).get(naam);
        }
        List<Waarde> waarden = elk.stream()
                .map(eigen -> Objects.requireNonNullElse(eigen.get(naam), Waarde.Lijst.GEEN))
                .toList();
        return waarden.stream().allMatch(Waarde.Lijst.GEEN::equals) ? null : new Waarde.Lijst(waarden);
    }

    /** What was collected so far, in order. */
    public List<Eigenschap> lijst() {
        List<Eigenschap> beantwoord = new ArrayList<>();
        alle.forEach((naam, waarde) -> {
            if (waarde != null) {
                beantwoord.add(new Eigenschap(naam, waarde));
            }
        });
        return List.copyOf(beantwoord);
    }

    private Eigenschappen voegToe(String naam, @Nullable Waarde waarde) {
        alle.put(naam, waarde);
        return this;
    }
}
