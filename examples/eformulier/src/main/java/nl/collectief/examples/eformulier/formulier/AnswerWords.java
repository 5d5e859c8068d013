package nl.collectief.examples.eformulier.formulier;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.collectief.core.formulier.Vraag;
import nl.collectief.core.formulier.Vraagtype;
import nl.collectief.examples.eformulier.web.Words;
import org.jspecify.annotations.Nullable;

/** Answers in words, for who reads them back. */
record AnswerWords(Words words, Choices choices, AnswerTyping typing) {

    /** The lines of an answer; none when there is no answer. */
    List<String> lines(Vraag vraag, @Nullable Object answer) {
        if (answer == null) {
            return List.of();
        }
        return switch (vraag.type()) {
            case KEUZE, JANEE, AKKOORD, KEUZES ->
                typing.show(AnswerType.of(vraag), answer).stream()
                        .map(code -> choices.text(vraag, code))
                        .toList();
            case BEDRAG -> List.of("€ " + NumberTyping.show(answer));
            case DATUM -> List.of(DateTyping.show(answer.toString()));
            case DATUM_OF_PERIODE -> answer instanceof Map<?, ?> period ? period(period) : List.of(answer.toString());
            case DATUMTIJD -> List.of(moment(answer.toString()));
            case LOCATIE ->
                answer instanceof Map<?, ?> place ? part(place, "omschrijving") : List.of(answer.toString());
            case DOCUMENT -> answer instanceof Map<?, ?> document ? document(document) : List.of(answer.toString());
            case BESTANDEN -> answer instanceof List<?> files ? files(files) : List.of(answer.toString());
            default -> vraag.type() == Vraagtype.GROEP ? List.of() : typing.show(AnswerType.of(vraag), answer);
        };
    }

    private String moment(String answer) {
        return words.text("answer.moment", Map.of("date", DateTyping.date(answer), "time", DateTyping.time(answer)));
    }

    private List<String> period(Map<?, ?> period) {
        List<String> lines = new ArrayList<>();
        part(period, "datum").forEach(date -> lines.add(DateTyping.show(date)));
        if (period.containsKey("van") || period.containsKey("totEnMet")) {
            String from = String.join("", part(period, "van"));
            String until = String.join("", part(period, "totEnMet"));
            lines.add(words.text(
                    "answer.period", Map.of("from", DateTyping.show(from), "until", DateTyping.show(until))));
        }
        return lines;
    }

    private List<String> document(Map<?, ?> document) {
        List<String> name = part(document, "bestandsnaam");
        return name.isEmpty()
                ? part(document, "aanlevering").stream()
                        .map(code -> PartMaker.isDelivery(code) ? words.text("document." + code) : code)
                        .toList()
                : name;
    }

    private List<String> files(List<?> files) {
        return files.stream()
                .flatMap(file -> file instanceof Map<?, ?> document ? document(document).stream() : null)
                .toList();
    }

    private static List<String> part(Map<?, ?> object, String name) {
        Object value = object.get(name);
        return value == null ? List.of() : List.of(value.toString());
    }
}
