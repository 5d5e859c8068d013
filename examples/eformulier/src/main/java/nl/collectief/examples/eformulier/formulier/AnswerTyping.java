package nl.collectief.examples.eformulier.formulier;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.collectief.core.tabel.Tabel;
import org.jspecify.annotations.Nullable;

/**
 * Answers between the fields of a page and their place in the tree, by the type of their question. What is typed wrong
 * stays as text, so that it is judged as such and shown again. Source: formulieren 5.
 *
 * <p>A group, a document and a list of documents are no single answer: {@link StepBinding} and {@link StoredFiles} put
 * those in their place.
 */
final class AnswerTyping {

    /** Names of the fields of an answer in parts, after the pointer of its question. */
    static final String DATE = "/datum";

    static final String TIME = "/tijd";
    static final String FROM = "/van";
    static final String UNTIL = "/totEnMet";
    static final String DESCRIPTION = "/omschrijving";

    private final TableTyping tables;

    AnswerTyping(TableTyping tables) {
        this.tables = tables;
    }

    /**
     * The answer as the tree holds it.
     *
     * @param there what the tree holds now: what no field shows of it stays
     * @return null when nothing was typed
     */
    @Nullable
    Object read(AnswerType kind, String name, Posted posted, @Nullable Object there) {
        return switch (kind.type()) {
            case KEUZES -> posted.all(name);
            case DATUM_OF_PERIODE -> period(name, posted);
            case DATUMTIJD -> DateTyping.readMoment(posted.one(name + DATE), posted.one(name + TIME));
            case LOCATIE -> place(posted.one(name + DESCRIPTION), there);
            default -> {
                String typed = posted.one(name);
                yield typed.isEmpty() ? null : read(kind, typed);
            }
        };
    }

    /** The answer of one field that is not empty. */
    Object read(AnswerType kind, String typed) {
        Tabel<?> table = kind.table();
        return switch (kind.type()) {
            case GETAL, DECIMAAL, BEDRAG -> NumberTyping.read(typed);
            case DATUM -> DateTyping.read(typed);
            case DATUM_ONVOLLEDIG -> DateTyping.readIncomplete(typed);
            case TIJD -> DateTyping.readTime(typed);
            case GEMEENTECODE, LANDCODE, NATIONALITEITCODE, TABELCODE ->
                table == null ? typed : tables.read(table, typed);
            default -> typed;
        };
    }

    /** The texts of the field of an answer that is one field; empty when there is no answer. */
    List<String> show(AnswerType kind, @Nullable Object answer) {
        if (answer instanceof List<?> codes) {
            return codes.stream().map(String::valueOf).toList();
        }
        return answer == null || answer instanceof Map ? List.of() : List.of(showOne(kind, answer));
    }

    private String showOne(AnswerType kind, Object answer) {
        Tabel<?> table = kind.table();
        return switch (kind.type()) {
            case GETAL, DECIMAAL, BEDRAG -> NumberTyping.show(answer);
            case DATUM -> kind.listed() ? answer.toString() : DateTyping.show(answer.toString());
            case DATUM_ONVOLLEDIG -> DateTyping.showIncomplete(answer.toString());
            case GEMEENTECODE, LANDCODE, NATIONALITEITCODE, TABELCODE ->
                table == null ? answer.toString() : tables.show(table, answer.toString());
            default -> answer.toString();
        };
    }

    private static @Nullable Object period(String name, Posted posted) {
        Map<String, Object> period = new LinkedHashMap<>();
        for (String part : List.of(DATE, FROM, UNTIL)) {
            String typed = posted.one(name + part);
            if (!typed.isEmpty()) {
                period.put(part.substring(1), DateTyping.read(typed));
            }
        }
        return period.isEmpty() ? null : period;
    }

    /** A place in words; a point on a map, put there by something else than this field, stays with its words. */
    private static @Nullable Object place(String words, @Nullable Object there) {
        if (words.isEmpty()) {
            return null;
        }
        Map<String, @Nullable Object> place = Trees.object(there);
        boolean moved = !words.equals(place.put(DESCRIPTION.substring(1), words));
        if (moved) {
            place.remove("punt");
        }
        return place;
    }
}
