package nl.collectief.examples.eformulier.formulier;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.collectief.core.aanvraag.Profiel;
import nl.collectief.core.formulier.QuestionView;
import nl.collectief.core.formulier.Vraagtype;
import nl.collectief.examples.eformulier.formulier.AnswersView.Part;
import nl.collectief.examples.eformulier.formulier.AnswersView.Row;
import nl.collectief.examples.eformulier.web.Words;
import org.jspecify.annotations.Nullable;

/** Puts all answers to what is asked in words. */
final class AnswersReader {

    private final Words words;
    private final AnswerWords inWords;
    private final @Nullable Draft draft;

    /**
     * A reader.
     *
     * @param draft the draft in which answers can be changed; null when they cannot be changed any more
     */
    AnswersReader(Words words, Profiel profile, AnswerTyping typing, @Nullable Draft draft) {
        this.words = words;
        this.inWords = new AnswerWords(words, new Choices(words, profile), typing);
        this.draft = draft;
    }

    AnswersView view(Judgement judgement) {
        List<Part> parts = new ArrayList<>();
        for (Step step : judgement.steps()) {
            String href = draft == null ? null : draft.address("stap/" + step.number());
            List<Row> rows = new ArrayList<>();
            rows(step.block().vragen(), judgement.asked(), href, rows);
            String heading = step.block().blok().titel().in(words.language());
            if (!rows.isEmpty()) {
                parts.add(new Part(heading, href, rows));
            }
        }
        return new AnswersView(parts);
    }

    private void rows(List<QuestionView> questions, AnswerTree answers, @Nullable String step, List<Row> rows) {
        for (QuestionView question : questions) {
            Object answer = answers.get(question.plaats());
            boolean answered = question.isGevraagd() && question.vraag().type().heeftAntwoord() && answer != null;
            if (answered && question.vraag().type() == Vraagtype.GROEP) {
                items(question, answers, step, rows);
            } else if (answered) {
                boolean fixed = step == null
                        || question.vraag().kenmerken().systeem()
                        || Login.isFixed(question.plaats(), answers);
                String href = fixed ? null : step + "#" + Pointers.id(question.plaats());
                rows.add(new Row(label(question), inWords.lines(question.vraag(), answer), href));
            }
        }
    }

    private void items(QuestionView group, AnswerTree answers, @Nullable String step, List<Row> rows) {
        rows.add(new Row(label(group), List.of(), null));
        int number = 0;
        for (List<QuestionView> item : group.items()) {
            number++;
            rows.add(new Row(words.text("group.item", Map.of("n", number)), List.of(), null));
            rows(item, answers, step, rows);
        }
    }

    private String label(QuestionView question) {
        return question.vraag().label().in(words.language());
    }
}
