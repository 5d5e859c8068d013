package nl.collectief.examples.eformulier.formulier;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.collectief.core.formulier.QuestionView;
import nl.collectief.core.formulier.Vraagtype;
import nl.collectief.examples.eformulier.formulier.Judgement.Placed;
import org.jspecify.annotations.Nullable;

/**
 * A step as it was sent, on top of the draft as it is now.
 *
 * @param before the draft as it is
 * @param after the draft as it becomes
 * @param judgement how it is judged
 * @param conflict whether another tab changed the step since the page was made
 */
record StepSave(Draft before, Draft after, Judgement judgement, boolean conflict) {

    /** Name of the field that tells what the answers of the step were when the page was made. */
    static final String VERSION = "versie";

    /** Name of the fields that tell which warnings were accepted. */
    static final String ACCEPTED = "aanvaard";

    /**
     * What was sent.
     *
     * @param step number of the step
     * @param posted its fields
     * @param arrivals its files
     */
    record Sent(int step, Posted posted, Arrivals arrivals) {}

    static StepSave of(Forms forms, Draft draft, Sent sent) {
        int step = sent.step();
        Posted posted = sent.posted();
        AnswerTyping typing = new AnswerTyping(new TableTyping(forms.today()));
        AnswerTree bound = new StepBinding(forms, typing, draft, step).bind(posted);
        List<QuestionView> questions = forms.blocks(draft, bound).get(step - 1).vragen();
        StepActions.apply(posted, bound, questions, forms.profile());
        Relatives.take(
                posted, bound, questions, new Relatives.Known(draft.content().prefill(), forms.profile()));
        sent.arrivals().kept().forEach((name, files) -> StoredFiles.put(bound, name, isMany(questions, name), files));
        bound.tidy();
        Draft bare = draft.with(draft.content().withAnswers(bound.root()));
        Judgement judgement = forms.judge(bare);
        String was = version(forms, draft, step);
        String is = version(forms, bare, step);
        boolean conflict = posted.has(VERSION) && !posted.one(VERSION).equals(was) && !is.equals(was);
        Draft after = bare.with(bare.content().withAccepted(accepted(bare, judgement, posted)));
        return new StepSave(draft, after, judgement, conflict);
    }

    private static boolean isMany(List<QuestionView> questions, String name) {
        return questions.stream()
                .anyMatch(question -> question.vraag().type() == Vraagtype.BESTANDEN
                                && question.plaats().equals(name)
                        || question.items().stream().anyMatch(item -> isMany(item, name)));
    }

    /** What tells the answers of a step from others: a digest, so that a page holds no answers twice. */
    static String version(Forms forms, Draft draft, int step) {
        AnswerTree answers = new AnswerTree(draft.content().antwoorden());
        List<QuestionView> questions =
                forms.blocks(draft, answers).get(step - 1).vragen();
        Map<String, @Nullable Object> own = new LinkedHashMap<>();
        questions.stream()
                .filter(question -> question.vraag().type().heeftAntwoord())
                .forEach(question -> own.put(question.plaats(), answers.get(question.plaats())));
        return Digests.of(Trees.write(own)).substring(0, 32);
    }

    private static Set<String> accepted(Draft draft, Judgement judgement, Posted posted) {
        Set<String> sent = new HashSet<>(posted.all(ACCEPTED));
        Set<String> accepted = new HashSet<>(draft.content().accepted());
        judgement.warnings().stream()
                .map(found -> judgement.fingerprint(found))
                .filter(sent::contains)
                .forEach(accepted::add);
        return accepted;
    }

    /** The findings at the step that stand in the way of going on. */
    List<Placed> inTheWay(int step) {
        return judgement.placed().stream()
                .filter(found -> found.step() == step)
                .filter(found -> found.finding().isFout() || !isAccepted(found))
                .toList();
    }

    private boolean isAccepted(Placed found) {
        return after.content().accepted().contains(judgement.fingerprint(found));
    }

    /** Questions of the step that are asked now and did not stand on the page; what the login told is never typed. */
    Set<String> appeared(int step, Posted posted) {
        return leaves(judgement.blocks().get(step - 1).vragen()).stream()
                .filter(name -> !posted.isPresent(name))
                .filter(name -> judgement.asked().get(name) == null)
                .filter(name -> !Login.isFixed(name, judgement.asked()))
                .collect(Collectors.toSet());
    }

    private static Set<String> leaves(List<QuestionView> questions) {
        Set<String> names = new HashSet<>();
        for (QuestionView question : questions) {
            if (question.isGevraagd() && FieldMaker.isEntered(question)) {
                names.add(question.plaats());
            }
            question.items().forEach(item -> names.addAll(leaves(item)));
        }
        return names;
    }

    /** The draft when the step was passed. */
    Draft passed(int step) {
        Set<Integer> passed = new HashSet<>(after.content().passed());
        passed.add(step);
        return after.with(after.content().withPassed(passed));
    }
}
