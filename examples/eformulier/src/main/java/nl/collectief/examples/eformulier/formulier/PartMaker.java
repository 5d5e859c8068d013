package nl.collectief.examples.eformulier.formulier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.collectief.core.aanvraag.Aanlevering;
import nl.collectief.core.formulier.QuestionView;
import nl.collectief.core.formulier.Vraag;
import nl.collectief.core.formulier.Vraagtype;
import nl.collectief.examples.eformulier.formulier.QuestionField.Choice;
import nl.collectief.examples.eformulier.formulier.QuestionField.Entry;
import nl.collectief.examples.eformulier.formulier.QuestionField.State;
import nl.collectief.examples.eformulier.formulier.QuestionField.Wording;
import nl.collectief.examples.eformulier.web.Words;
import org.jspecify.annotations.Nullable;

/** Makes the fields of an answer that is entered in parts. */
record PartMaker(Words words, Choices choices, FieldMaker.Shown shown) {

    List<QuestionField> parts(QuestionView question) {
        String name = question.plaats();
        Object answer = shown.answers().get(name);
        return switch (question.vraag().type()) {
            case DATUMTIJD -> {
                String moment = answer == null ? "" : answer.toString();
                yield List.of(
                        part(question, AnswerTyping.DATE, FieldKind.DATE, DateTyping.date(moment)),
                        part(question, AnswerTyping.TIME, FieldKind.TIME, DateTyping.time(moment)));
            }
            case DATUM_OF_PERIODE ->
                List.of(
                        part(question, AnswerTyping.DATE, FieldKind.DATE, date(answer, AnswerTyping.DATE)),
                        part(question, AnswerTyping.FROM, FieldKind.DATE, date(answer, AnswerTyping.FROM)),
                        part(question, AnswerTyping.UNTIL, FieldKind.DATE, date(answer, AnswerTyping.UNTIL)));
            case LOCATIE ->
                List.of(part(
                        question,
                        AnswerTyping.DESCRIPTION,
                        FieldKind.LONG_TEXT,
                        text(answer, AnswerTyping.DESCRIPTION)));
            default -> document(question, answer);
        };
    }

    private List<QuestionField> document(QuestionView question, @Nullable Object answer) {
        Vraag vraag = question.vraag();
        List<QuestionField> parts = new ArrayList<>();
        parts.add(choice(question, StoredFiles.DELIVERY, deliveries(), answer));
        if (!vraag.document().afgegevenDoor().isEmpty()) {
            List<Choice> issuers = vraag.document().afgegevenDoor().stream()
                    .map(code -> new Choice(code, issuer(code)))
                    .toList();
            parts.add(choice(question, StoredFiles.ISSUER, issuers, answer));
        }
        if (vraag.type() == Vraagtype.DOCUMENT && vraag.document().soort() == null) {
            parts.add(choice(question, StoredFiles.KIND, choices.of(vraag), answer));
        }
        return parts;
    }

    private List<Choice> deliveries() {
        return Arrays.stream(Aanlevering.values())
                .map(way -> new Choice(way.name(), words.text("document." + way.name())))
                .toList();
    }

    static boolean isDelivery(String code) {
        return Arrays.stream(Aanlevering.values()).anyMatch(way -> way.name().equals(code));
    }

    /** The form gives codes without words. */
    private static String issuer(String code) {
        String spaced = code.replace('_', ' ').toLowerCase(java.util.Locale.ROOT);
        return spaced.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + spaced.substring(1);
    }

    private QuestionField choice(QuestionView question, String part, List<Choice> offered, @Nullable Object answer) {
        return made(question, part, KindOfField.oneOf(offered.size()), new Typed(text(answer, part), offered));
    }

    private QuestionField part(QuestionView question, String part, FieldKind kind, String typed) {
        return made(question, part, kind, new Typed(typed, List.of()));
    }

    /** What stands in a part, and what it lets choose. */
    private record Typed(String value, List<Choice> offered) {
        @Override
        public String toString() {
            return "Typed";
        }
    }

    private QuestionField made(QuestionView question, String part, FieldKind kind, Typed typed) {
        String name = question.plaats() + part;
        List<String> values = typed.value.isEmpty() ? List.of() : List.of(typed.value);
        return new QuestionField(
                name,
                Pointers.id(isFirst(part) ? question.plaats() : name),
                kind,
                new Wording(words.text("part." + part.substring(1)), null, null, null),
                new State(question.vraag().type().woord(), question.verplicht() && isFirst(part), true, "true", 0),
                new Entry(values, null, null, List.of()),
                typed.offered,
                List.of(),
                List.of(),
                List.of());
    }

    /** A link to the question leads to its first part; that of a document is its upload. */
    private static boolean isFirst(String part) {
        return part.equals(AnswerTyping.DATE) || part.equals(AnswerTyping.DESCRIPTION);
    }

    private static String date(@Nullable Object answer, String part) {
        return DateTyping.show(text(answer, part));
    }

    private static String text(@Nullable Object answer, String part) {
        Object value = answer instanceof Map<?, ?> object ? object.get(part.substring(1)) : null;
        return value == null ? "" : value.toString();
    }
}
