package nl.collectief.examples.eformulier.formulier;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import nl.collectief.examples.eformulier.indiening.Submission;
import nl.collectief.examples.eformulier.indiening.SubmissionRefused;
import nl.collectief.examples.eformulier.indiening.Submissions;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Sending. */
@Controller
class SendController {

    /** Why it was refused, in words, for the page that shows it. */
    static final String REFUSED = "refusals";

    private final DraftAccess access;
    private final Drafts drafts;
    private final Forms forms;
    private final Submissions submissions;

    SendController(DraftAccess access, Drafts drafts, Forms forms, Submissions submissions) {
        this.access = access;
        this.drafts = drafts;
        this.forms = forms;
        this.submissions = submissions;
    }

    /** Hands in once, however often it is sent: the draft is the key of the submission. */
    @PostMapping("/concept/{id}/verzenden")
    ModelAndView send(@PathVariable UUID id, HttpServletRequest request) {
        Draft draft = access.of(id, request);
        if (draft.verzonden() || submissions.receipt(id).isPresent()) {
            return done(draft);
        }
        Judgement judgement = forms.judge(draft);
        Draft accepted = accept(draft, judgement, Posted.of(request));
        boolean ready = judgement.report().isGeldig()
                && OverviewPage.unaccepted(accepted, judgement).isEmpty();
        if (!ready) {
            return back(accepted, "");
        }
        try {
            submissions.submit(submission(draft, judgement, RequestContextUtils.getLocale(request)));
            return done(draft);
        } catch (SubmissionRefused e) {
            RequestContextUtils.getOutputFlashMap(request)
                    .put(REFUSED, sentences(e, RequestContextUtils.getLocale(request)));
            return back(accepted, "?geweigerd");
        }
    }

    private static List<String> sentences(SubmissionRefused refused, Locale language) {
        return refused.findings().stream()
                .map(finding -> finding.tekst(language))
                .distinct()
                .toList();
    }

    private ModelAndView done(Draft draft) {
        drafts.close(draft.id());
        return new ModelAndView("redirect:" + draft.address("ontvangst"));
    }

    private ModelAndView back(Draft accepted, String query) {
        drafts.save(accepted);
        return new ModelAndView("redirect:" + accepted.address("overzicht") + query);
    }

    private Submission submission(Draft draft, Judgement judgement, Locale language) {
        String json =
                forms.envelope(draft, judgement.asked(), judgement.report().moment());
        return new Submission(
                draft.id(),
                draft.formulier(),
                language,
                judgement.report().moment(),
                json,
                Attachments.of(judgement.report()));
    }

    private static Draft accept(Draft draft, Judgement judgement, Posted posted) {
        Set<String> sent = new HashSet<>(posted.all(StepSave.ACCEPTED));
        Set<String> accepted = new HashSet<>(draft.content().accepted());
        judgement.warnings().stream()
                .map(judgement::fingerprint)
                .filter(sent::contains)
                .forEach(accepted::add);
        return draft.with(draft.content().withAccepted(accepted));
    }
}
