package nl.collectief.examples.eformulier.formulier;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import nl.collectief.examples.eformulier.formulier.StepView.Derived;
import nl.collectief.examples.eformulier.web.Pages;
import nl.collectief.examples.eformulier.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Saves a step while someone types, without going on or telling mistakes, and shows what follows from the answers. What
 * another tab changed in the meantime is left alone: sending the step tells that.
 */
@Controller
class PreviewController {

    private final DraftAccess access;
    private final Drafts drafts;
    private final Forms forms;
    private final Pages pages;

    PreviewController(DraftAccess access, Drafts drafts, Forms forms, Pages pages) {
        this.access = access;
        this.drafts = drafts;
        this.forms = forms;
        this.pages = pages;
    }

    @PostMapping("/concept/{id}/stap/{number}/vooruitblik")
    @Nullable
    ModelAndView preview(
            @PathVariable UUID id, @PathVariable int number, HttpServletRequest request, HttpServletResponse response) {
        Draft draft = access.of(id, request);
        boolean open = !draft.verzonden()
                && Step.find(forms.judge(draft).steps(), number).isPresent();
        StepSave save = open ? StepSave.of(forms, draft, sent(number, request)) : null;
        if (save == null || save.conflict() || !drafts.save(save.after())) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return null;
        }
        response.setHeader("Versie", StepSave.version(forms, save.after(), number));
        Words words = pages.words(request);
        List<Derived> derived = new DerivedValues(forms.service(draft), words).of(save.judgement());
        return new ModelAndView("formulier/derived")
                .addObject("title", words.text("derived.title"))
                .addObject("derived", derived);
    }

    /** Warnings are accepted, and items added, by a button, not by typing. */
    private static StepSave.Sent sent(int number, HttpServletRequest request) {
        return new StepSave.Sent(number, Posted.of(request).onlyTyped(), Arrivals.NONE);
    }
}
