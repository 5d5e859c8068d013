package nl.collectief.examples.eformulier.formulier;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import nl.collectief.examples.eformulier.web.Page;
import nl.collectief.examples.eformulier.web.Pages;
import nl.collectief.examples.eformulier.web.Progress;
import nl.collectief.examples.eformulier.web.Words;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Puts a step in the frame of all pages. */
@Component
class StepFrame {

    /** Id of the form on a page, for what stands outside it and belongs to it. */
    private static final String FORM = "formulier";

    private final Forms forms;
    private final Pages pages;

    StepFrame(Forms forms, Pages pages) {
        this.forms = forms;
        this.pages = pages;
    }

    Forms forms() {
        return forms;
    }

    ModelAndView page(StepPage.Shown shown, Judgement judgement, HttpServletRequest request) {
        Words words = pages.words(request);
        StepView view = new StepPage(forms, words).view(shown.refusing(RefusedFiles.told(request)), judgement);
        Page page = pages.page(request, title(view, words))
                .withForm(FORM)
                .withError(!view.notices().errors().isEmpty());
        return new ModelAndView("formulier/step").addObject("page", page).addObject("view", view);
    }

    /** The step as it was sent beside what another tab saved: neither is lost, and nothing is saved yet. */
    ModelAndView conflict(StepSave save, int number, HttpServletRequest request) {
        StepPage.Shown shown =
                new StepPage.Shown(save.after(), number, save.before(), false, List.of(StepPage.CONFLICT));
        return page(shown, save.judgement(), request);
    }

    /** The step as it was typed before its session ended, not saved yet. */
    ModelAndView returned(Draft draft, StepSave.Sent sent, HttpServletRequest request) {
        StepSave save = StepSave.of(forms, draft, sent);
        StepPage.Shown shown = new StepPage.Shown(save.after(), sent.step(), draft, false, List.of("step.returned"));
        return page(shown, save.judgement(), request);
    }

    /** The step comes first: it is what tells one page from the next. */
    private static String title(StepView view, Words words) {
        Progress progress = view.progress();
        Map<String, Integer> place =
                Map.of("n", progress.number(), "total", progress.steps().size());
        return words.text("progress.now", place) + ": " + view.heading() + " - " + view.form();
    }
}
