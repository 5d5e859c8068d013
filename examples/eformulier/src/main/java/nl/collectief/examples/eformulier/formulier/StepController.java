package nl.collectief.examples.eformulier.formulier;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.collectief.examples.eformulier.web.Page;
import nl.collectief.examples.eformulier.web.Pages;
import nl.collectief.examples.eformulier.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** One step of a form: shown, saved, gone on from. */
@Controller
class StepController {

    private static final String STEP = "/concept/{id}/stap/{number}";

    /** Id of the form on a page, for what stands outside it and belongs to it. */
    private static final String FORM = "formulier";

    /** Times a save is tried again when another tab saves at the same moment. */
    private static final int TRIES = 5;

    private final DraftAccess access;
    private final Drafts drafts;
    private final Forms forms;
    private final Pages pages;

    StepController(DraftAccess access, Drafts drafts, Forms forms, Pages pages) {
        this.access = access;
        this.drafts = drafts;
        this.forms = forms;
        this.pages = pages;
    }

    @GetMapping(STEP)
    ModelAndView show(@PathVariable UUID id, @PathVariable int number, HttpServletRequest request) {
        Draft draft = access.of(id, request);
        if (draft.verzonden()) {
            return to(draft.address("ontvangst"));
        }
        Judgement judgement = forms.judge(draft);
        if (Step.find(judgement.steps(), number).isEmpty()) {
            return to(next(draft, judgement, number));
        }
        boolean judged = request.getParameter("controle") != null;
        List<String> news = new ArrayList<>();
        if (request.getParameter("nieuw") != null) {
            news.add("step.appeared");
        }
        return page(new StepPage.Shown(draft, number, draft, judged, news), judgement, request);
    }

    @PostMapping(STEP)
    ModelAndView send(@PathVariable UUID id, @PathVariable int number, HttpServletRequest request) {
        Posted posted = Posted.of(request);
        for (int i = 0; i < TRIES; i++) {
            Draft draft = access.of(id, request);
            if (draft.verzonden()) {
                return to(draft.address("ontvangst"));
            }
            if (Step.find(forms.judge(draft).steps(), number).isEmpty()) {
                throw new DraftNotFoundException();
            }
            StepSave save = StepSave.of(forms, draft, number, posted);
            if (save.conflict()) {
                StepPage.Shown shown = new StepPage.Shown(save.after(), number, draft, true, List.of("step.conflict"));
                return page(shown, save.judgement(), request);
            }
            StepFlow flow = StepFlow.of(save, number, posted);
            if (drafts.save(flow.draft())) {
                return to(flow.address());
            }
        }
        throw new IllegalStateException("draft is saved elsewhere all the time");
    }

    private ModelAndView page(StepPage.Shown shown, Judgement judgement, HttpServletRequest request) {
        Words words = pages.words(request);
        StepView view = new StepPage(forms, words).view(shown, judgement);
        Page page = pages.page(request, view.heading() + " - " + view.form())
                .withForm(FORM)
                .withError(!view.notices().errors().isEmpty());
        return new ModelAndView("formulier/step").addObject("page", page).addObject("view", view);
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
