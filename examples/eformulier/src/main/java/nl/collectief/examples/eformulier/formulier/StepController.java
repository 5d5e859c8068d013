package nl.collectief.examples.eformulier.formulier;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import nl.collectief.examples.eformulier.web.TypedBefore;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** One step of a form: shown, saved, gone on from. */
@Controller
class StepController {

    private static final String STEP = "/concept/{id}/stap/{number}";

    /** Times a save is tried again when another tab saves at the same moment. */
    private static final int TRIES = 5;

    private final DraftAccess access;
    private final Drafts drafts;
    private final FileArrival files;
    private final StepFrame frame;

    StepController(DraftAccess access, Drafts drafts, FileArrival files, StepFrame frame) {
        this.access = access;
        this.drafts = drafts;
        this.files = files;
        this.frame = frame;
    }

    @GetMapping(STEP)
    ModelAndView show(@PathVariable UUID id, @PathVariable int number, HttpServletRequest request) {
        Draft draft = access.of(id, request);
        if (draft.verzonden()) {
            return to(draft.address("ontvangst"));
        }
        Judgement judgement = frame.forms().judge(draft);
        if (Step.find(judgement.steps(), number).isEmpty()) {
            return to(next(draft, judgement, number));
        }
        Posted typed = new Posted(TypedBefore.take(request));
        if (typed.has(Posted.PRESENT)) {
            return frame.returned(draft, new StepSave.Sent(number, typed, Arrivals.NONE), request);
        }
        boolean judged = request.getParameter("controle") != null;
        List<String> news = request.getParameter("nieuw") == null ? List.of() : List.of("step.appeared");
        return frame.page(new StepPage.Shown(draft, number, draft, judged, news), judgement, request);
    }

    @PostMapping(STEP)
    ModelAndView send(@PathVariable UUID id, @PathVariable int number, HttpServletRequest request) {
        Draft first = access.of(id, request);
        if (first.verzonden()) {
            return to(first.address("ontvangst"));
        }
        if (Step.find(frame.forms().judge(first).steps(), number).isEmpty()) {
            throw new DraftNotFoundException();
        }
        Arrivals arrivals = files.receive(first, number, request);
        StepSave.Sent sent = new StepSave.Sent(number, Posted.of(request), arrivals);
        for (int i = 0; i < TRIES; i++) {
            StepSave save = StepSave.of(frame.forms(), access.of(id, request), sent);
            if (save.conflict()) {
                return frame.conflict(save, number, request);
            }
            StepFlow flow = StepFlow.of(save, sent);
            if (drafts.save(flow.draft())) {
                RefusedFiles.tell(arrivals, request);
                return to(flow.address());
            }
        }
        throw new OptimisticLockingFailureException("draft is saved elsewhere all the time");
    }

    /** Where someone goes who asks for a step that is not asked. */
    private static String next(Draft draft, Judgement judgement, int number) {
        return Step.after(judgement.steps(), number)
                .map(step -> draft.address("stap/" + step.number()))
                .orElse(draft.address("overzicht"));
    }

    private static ModelAndView to(String address) {
        return new ModelAndView("redirect:" + address);
    }
}
