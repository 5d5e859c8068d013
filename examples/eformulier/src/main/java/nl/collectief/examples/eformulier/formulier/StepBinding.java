package nl.collectief.examples.eformulier.formulier;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import nl.collectief.core.aanvraag.Profiel;
import nl.collectief.core.formulier.BlockView;
import nl.collectief.core.formulier.QuestionView;
import nl.collectief.core.formulier.RuleKind;
import nl.collectief.core.formulier.Voorwaarde;
import nl.collectief.core.formulier.Vraag;
import nl.collectief.core.formulier.VraagRule;
import nl.collectief.core.formulier.Vraagtype;
import org.jspecify.annotations.Nullable;

/**
 * Puts what was sent with a step in the answers: of the questions of that step that stood on the page, and nothing else.
 */
final class StepBinding {

    /** Items of a group to which its form gives no bound. */
    static final int MAX_ITEMS = 50;

    private static final String PROFILE = "profiel.";

    /** Groups in groups that a form may have. */
    private static final int MAX_DEPTH = 4;

    private final Forms forms;
    private final AnswerTyping typing;
    private final Draft draft;
    private final int step;

    StepBinding(Forms forms, AnswerTyping typing, Draft draft, int step) {
        this.forms = forms;
        this.typing = typing;
        this.draft = draft;
        this.step = step;
    }

    /** The answers of the draft with those of the step as they were sent. */
    AnswerTree bind(Posted posted) {
        AnswerTree answers = new AnswerTree(draft.content().antwoorden());
        // an answer can open a group, and an item of it another
        for (int depth = 0; depth < MAX_DEPTH; depth++) {
            grow(questions(answers), posted, answers);
            take(questions(answers), posted, answers);
        }
        return answers.tidy();
    }

    private List<QuestionView> questions(AnswerTree answers) {
        List<BlockView> blocks = forms.blocks(draft, answers);
        return blocks.get(step - 1).vragen();
    }

    /** Makes room for the items that were sent. */
    private void grow(List<QuestionView> questions, Posted posted, AnswerTree answers) {
        for (QuestionView question : questions) {
            if (question.vraag().type() == Vraagtype.GROEP && posted.isPresent(question.plaats())) {
                answers.grow(
                        question.plaats(), posted.count(question.plaats(), most(question.vraag(), forms.profile())));
            }
            question.items().forEach(item -> grow(item, posted, answers));
        }
    }

    private void take(List<QuestionView> questions, Posted posted, AnswerTree answers) {
        for (QuestionView question : questions) {
            String name = question.plaats();
            Vraagtype type = question.vraag().type();
            boolean taken = type.heeftAntwoord() && posted.isPresent(name) && !isServers(question, answers);
            if (taken && type == Vraagtype.DOCUMENT) {
                StoredFiles.takeParts(answers, name, posted);
            } else if (taken && isOneAnswer(type)) {
                put(answers, name, typing.read(AnswerType.of(question.vraag()), name, posted, answers.get(name)));
            }
            question.items().forEach(item -> take(item, posted, answers));
        }
    }

    /** What came from the register is the citizen's own word as soon as he changes it. */
    private static void put(AnswerTree answers, String name, @Nullable Object value) {
        Object before = answers.get(name);
        answers.put(name, value);
        boolean same = value == null ? before == null : value.equals(before);
        if (!same) {
            Relatives.changed(answers, name);
        }
    }

    private static boolean isServers(QuestionView question, AnswerTree answers) {
        return Login.isFixed(question.plaats(), answers)
                || question.vraag().kenmerken().systeem();
    }

    private static boolean isOneAnswer(Vraagtype type) {
        return type != Vraagtype.GROEP && type != Vraagtype.OBJECT && type != Vraagtype.BESTANDEN;
    }

    /** Most items of a group for a municipality. */
    static int most(Vraag vraag, Profiel profile) {
        int bound = vraag.regels().stream()
                .filter(regel -> regel.soort() == RuleKind.AANTAL && holds(regel.als(), profile))
                .map(VraagRule::tot)
                .filter(Objects::nonNull)
                .map(most -> most.in(profile))
                .filter(Objects::nonNull)
                .mapToInt(BigDecimal::intValue)
                .findFirst()
                .orElse(vraag.grenzen().aantal());
        return bound == 0 ? MAX_ITEMS : Math.min(bound, MAX_ITEMS);
    }

    /** Whether a rule holds for a municipality, whatever is answered. */
    private static boolean holds(Voorwaarde when, Profiel profile) {
        return when.variabelen().stream().allMatch(name -> name.startsWith(PROFILE))
                && when.geldt(name -> profile.waarde(name.substring(PROFILE.length())));
    }
}
