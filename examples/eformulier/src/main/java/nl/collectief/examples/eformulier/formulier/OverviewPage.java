package nl.collectief.examples.eformulier.formulier;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.collectief.core.validation.Finding;
import nl.collectief.examples.eformulier.formulier.Judgement.Placed;
import nl.collectief.examples.eformulier.formulier.OverviewView.Address;
import nl.collectief.examples.eformulier.formulier.QuestionField.Message;
import nl.collectief.examples.eformulier.web.Link;
import nl.collectief.examples.eformulier.web.Words;

/** Makes the page of all answers. */
record OverviewPage(Forms forms, Words words) {

    OverviewView view(Draft draft, Judgement judgement) {
        Locale language = words.language();
        List<Placed> unaccepted = unaccepted(draft, judgement);
        String back = Step.before(judgement.steps(), Integer.MAX_VALUE)
                .map(step -> draft.address("stap/" + step.number()))
                .orElse(null);
        return new OverviewView(
                forms.service(draft).formulier().titel().in(language),
                FormProgress.at(FormProgress.OVERVIEW, draft, judgement, words),
                new AnswersReader(words, forms.profile(), typing(forms), draft).view(judgement),
                errors(draft, judgement),
                unaccepted.stream().map(placed -> message(placed.finding())).toList(),
                unaccepted.stream().map(judgement::fingerprint).toList(),
                new DerivedValues(forms.service(draft), words).of(judgement),
                new Address(draft.address("verzenden"), back));
    }

    static AnswerTyping typing(Forms forms) {
        return new AnswerTyping(new TableTyping(forms.today()));
    }

    /** The warnings that were not accepted yet. */
    static List<Placed> unaccepted(Draft draft, Judgement judgement) {
        return judgement.warnings().stream()
                .filter(found -> !draft.content().accepted().contains(judgement.fingerprint(found)))
                .toList();
    }

    /** Each leads to its question, or to its step when it has none. */
    private List<Link> errors(Draft draft, Judgement judgement) {
        List<Link> errors = new ArrayList<>();
        for (Placed placed : judgement.placed()) {
            if (placed.finding().isFout()) {
                boolean there = Step.find(judgement.steps(), placed.step()).isPresent();
                String step = there ? draft.address("stap/" + placed.step()) + "?controle" : "";
                String href = step + (placed.field().isEmpty() ? "#inhoud" : "#" + Pointers.id(placed.field()));
                errors.add(new Link(there ? href : "#inhoud", FindingWords.of(placed, judgement, words)));
            }
        }
        return errors;
    }

    private Message message(Finding finding) {
        return new Message(finding.isFout(), finding.tekst(words.language()), finding.uitleg(words.language()));
    }
}
