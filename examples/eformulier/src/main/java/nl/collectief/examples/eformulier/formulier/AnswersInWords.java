package nl.collectief.examples.eformulier.formulier;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.collectief.examples.eformulier.indiening.Submission;
import nl.collectief.examples.eformulier.web.WordCatalogue;
import nl.collectief.examples.eformulier.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is handed in, put in words as a citizen reads it back. Thread-safe. */
@Component
public class AnswersInWords {

    private final Forms forms;
    private final WordCatalogue catalogue;

    AnswersInWords(Forms forms, WordCatalogue catalogue) {
        this.forms = forms;
        this.catalogue = catalogue;
    }

    /** All answers to what was asked, in the order of the form. */
    public AnswersView of(Submission submission, Locale language) {
        Words words = catalogue.in(language);
        Map<String, @Nullable Object> envelope = Trees.read(submission.json());
        Draft.Content content = new Draft.Content(
                Trees.object(envelope.get("antwoorden")), Trees.object(envelope.get("prefill")), Set.of(), Set.of());
        Draft draft = new Draft(submission.concept(), submission.formulier(), language, "", content, 0, true);
        return new AnswersReader(words, forms.profile(), OverviewPage.typing(forms), null)
                .view(forms.judge(draft, submission.ontvangen()));
    }
}
