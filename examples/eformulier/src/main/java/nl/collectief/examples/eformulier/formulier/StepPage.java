package nl.collectief.examples.eformulier.formulier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.collectief.core.formulier.QuestionView;
import nl.collectief.core.formulier.Vraagtype;
import nl.collectief.core.tabel.Tabel;
import nl.collectief.core.validation.Finding;
import nl.collectief.examples.eformulier.formulier.Judgement.Placed;
import nl.collectief.examples.eformulier.formulier.QuestionField.Message;
import nl.collectief.examples.eformulier.formulier.StepView.NameList;
import nl.collectief.examples.eformulier.formulier.StepView.Notices;
import nl.collectief.examples.eformulier.formulier.StepView.Technical;
import nl.collectief.examples.eformulier.web.Link;
import nl.collectief.examples.eformulier.web.Words;
import org.jspecify.annotations.Nullable;

/** Makes the page of a step. */
final class StepPage {

    /** Key of the news that another tab changed the step: then what it saved is shown too. */
    static final String CONFLICT = "step.conflict";

    private final Forms forms;
    private final Words words;
    private final AnswerTyping typing;
    private final TableTyping tables;

    /**
     * What is shown of a step.
     *
     * @param draft the draft with the answers to show
     * @param step number of the step
     * @param stored the draft as it is saved
     * @param judged whether what is wrong is told
     * @param news keys of what else must be told
     * @param refused keys of why files were refused, by the name of their question
     */
    record Shown(Draft draft, int step, Draft stored, boolean judged, List<String> news, Map<String, String> refused) {

        Shown(Draft draft, int step, Draft stored, boolean judged, List<String> news) {
            this(draft, step, stored, judged, news, Map.of());
        }

        Shown refusing(Map<String, String> files) {
            return new Shown(draft, step, stored, judged, news, files);
        }
    }

    StepPage(Forms forms, Words words) {
        this.forms = forms;
        this.words = words;
        this.tables = new TableTyping(forms.today());
        this.typing = new AnswerTyping(tables);
    }

    StepView view(Shown shown, Judgement judgement) {
        int number = shown.step();
        List<Placed> found = shown.judged() ? inTheWay(shown, judgement) : List.of();
        AnswerTree answers = new AnswerTree(shown.draft().content().antwoorden());
        List<QuestionView> questions = new FirstItems(forms, shown.draft(), number).questions(answers);
        List<QuestionField> made =
                fields(shown, answers, messages(found, shown)).fields(questions);
        Locale language = words.language();
        return new StepView(
                judgement.blocks().get(number - 1).blok().titel().in(language),
                forms.service(shown.draft()).formulier().titel().in(language),
                FormProgress.at(number, shown.stored(), judgement, words),
                made,
                notices(shown, found, judgement, made),
                lists(questions),
                new DerivedValues(forms.service(shown.draft()), words).of(judgement),
                technical(shown, judgement, questions));
    }

    private FieldMaker fields(Shown shown, AnswerTree answers, Map<String, List<Message>> messages) {
        return new FieldMaker(
                words,
                forms.profile(),
                typing,
                new FieldMaker.Shown(
                        answers,
                        elsewhere(shown),
                        messages,
                        shown.draft().content().prefill()));
    }

    private static @Nullable AnswerTree elsewhere(Shown shown) {
        return shown.draft().equals(shown.stored())
                ? null
                : new AnswerTree(shown.stored().content().antwoorden());
    }

    /** What is wrong at the step, and what is doubtful and was not accepted. */
    private static List<Placed> inTheWay(Shown shown, Judgement judgement) {
        return judgement.placed().stream()
                .filter(found -> found.step() == shown.step())
                .filter(found -> found.finding().isFout()
                        || !shown.draft().content().accepted().contains(judgement.fingerprint(found)))
                .toList();
    }

    private Map<String, List<Message>> messages(List<Placed> found, Shown shown) {
        Map<String, List<Message>> messages = new LinkedHashMap<>();
        found.forEach(placed -> messages.computeIfAbsent(placed.field(), name -> new ArrayList<>())
                .add(message(placed.finding())));
        shown.refused()
                .forEach((name, key) -> messages.computeIfAbsent(name, n -> new ArrayList<>())
                        .add(new Message(true, refusal(key), null)));
        return messages;
    }

    private Message message(Finding finding) {
        Locale language = words.language();
        return new Message(finding.isFout(), finding.tekst(language), finding.uitleg(language));
    }

    /** Why a file was refused, with what is allowed. */
    private String refusal(String key) {
        FileCheck check = new FileCheck(forms.profile());
        return words.text(
                key,
                Map.of(
                        "kinds", String.join(", ", check.kinds()),
                        "size", StoredFiles.size(check.maxBytes(), words),
                        "files", FileArrival.MAX_FILES));
    }

    private Notices notices(Shown shown, List<Placed> found, Judgement judgement, List<QuestionField> fields) {
        List<Link> errors = new ArrayList<>();
        List<Message> warnings = new ArrayList<>();
        List<String> accept = new ArrayList<>();
        for (Placed placed : found) {
            if (placed.finding().isFout()) {
                String id = FirstControl.of(fields, placed.field());
                errors.add(new Link("#" + id, FindingWords.of(placed, judgement, words)));
            } else {
                warnings.add(message(placed.finding()));
                accept.add(judgement.fingerprint(placed));
            }
        }
        shown.refused().forEach((name, key) -> errors.add(new Link("#" + FirstControl.of(fields, name), refusal(key))));
        return new Notices(
                errors, warnings, accept, shown.news().stream().map(words::text).toList());
    }

    /** The tables that questions choose from, each once. */
    private List<NameList> lists(List<QuestionView> questions) {
        Map<String, NameList> lists = new LinkedHashMap<>();
        tables(questions)
                .forEach(table ->
                        lists.computeIfAbsent(TableTyping.list(table), id -> new NameList(id, tables.choices(table))));
        return List.copyOf(lists.values());
    }

    private static List<Tabel<?>> tables(List<QuestionView> questions) {
        List<Tabel<?>> tables = new ArrayList<>();
        for (QuestionView question : questions) {
            TableTyping.table(question.vraag()).ifPresent(tables::add);
            question.items().forEach(item -> tables.addAll(tables(item)));
        }
        return tables;
    }

    private Technical technical(Shown shown, Judgement judgement, List<QuestionView> questions) {
        Draft draft = shown.draft();
        String back = Step.before(judgement.steps(), shown.step())
                .map(step -> draft.address("stap/" + step.number()))
                .orElse(null);
        return new Technical(
                draft.address("stap/" + shown.step()),
                back,
                StepSave.version(forms, shown.stored(), shown.step()),
                OtherAnswers.json(questions, judgement.asked(), forms.profile()),
                hasUpload(questions));
    }

    private static boolean hasUpload(List<QuestionView> questions) {
        return questions.stream()
                .anyMatch(question -> question.vraag().type() == Vraagtype.DOCUMENT
                        || question.vraag().type() == Vraagtype.BESTANDEN
                        || question.vraag().vragen().stream().anyMatch(inside -> inside.type() == Vraagtype.DOCUMENT));
    }
}
