package nl.collectief.examples.eformulier.formulier;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.collectief.core.formulier.QuestionView;
import nl.collectief.examples.eformulier.formulier.Judgement.Placed;
import nl.collectief.examples.eformulier.web.Words;

/** A finding in words that make sense away from its question, as in a list of all that is wrong. */
final class FindingWords {

    private FindingWords() {}

    /** The question and what is wrong with it; what is wrong alone where there is no question. */
    static String of(Placed found, Judgement judgement, Words words) {
        String text = found.finding().tekst(words.language());
        return judgement.blocks().stream()
                .flatMap(block -> find(block.vragen(), found.field()).stream())
                .findFirst()
                .map(question -> question.vraag().label().in(words.language()))
                .map(label -> label + (label.endsWith("?") || label.endsWith(":") ? " " : ": ") + text)
                .orElse(text);
    }

    private static Optional<QuestionView> find(List<QuestionView> questions, String place) {
        return questions.stream()
                .flatMap(question -> question.plaats().equals(place) && !place.isEmpty()
                        ? Stream.of(question)
                        : question.items().stream().flatMap(item -> find(item, place).stream()))
                .findFirst();
    }
}
