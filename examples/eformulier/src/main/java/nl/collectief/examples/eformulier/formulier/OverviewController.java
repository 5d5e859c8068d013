package nl.collectief.examples.eformulier.formulier;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.collectief.examples.eformulier.web.Page;
import nl.collectief.examples.eformulier.web.Pages;
import nl.collectief.examples.eformulier.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;

/** All answers before they are sent, and the page that says that they are kept. */
@Controller
class OverviewController {

    private final DraftAccess access;
    private final Forms forms;
    private final Pages pages;

    OverviewController(DraftAccess access, Forms forms, Pages pages) {
        this.access = access;
        this.forms = forms;
        this.pages = pages;
    }

    @GetMapping("/concept/{id}/overzicht")
    ModelAndView overview(@PathVariable UUID id, HttpServletRequest request) {
        Draft draft = access.of(id, request);
        if (draft.verzonden()) {
            return new ModelAndView("redirect:" + draft.address("ontvangst"));
        }
        Words words = pages.words(request);
        OverviewView view = new OverviewPage(forms, words).view(draft, forms.judge(draft));
        Page page = pages.page(request, words.text("overview.title") + " - " + view.form());
        return new ModelAndView("formulier/overview")
                .addObject("page", page.withError(!view.errors().isEmpty()))
                .addObject("view", view)
                .addObject("refused", request.getParameter("geweigerd") != null)
                .addObject("refusals", refusals(request));
    }

    private static Object refusals(HttpServletRequest request) {
        Map<String, ?> left = RequestContextUtils.getInputFlashMap(request);
        Object refusals = left == null ? null : left.get(SendController.REFUSED);
        return refusals == null ? List.of() : refusals;
    }

    @GetMapping("/concept/{id}/bewaard")
    ModelAndView kept(@PathVariable UUID id, HttpServletRequest request) {
        Draft draft = access.of(id, request);
        int step = Step.of(forms.judge(draft).blocks()).stream()
                .map(Step::number)
                .filter(number -> !draft.content().passed().contains(number))
                .findFirst()
                .orElse(0);
        String on = step == 0 ? draft.address("overzicht") : draft.address("stap/" + step);
        Words words = pages.words(request);
        return new ModelAndView("formulier/kept")
                .addObject("page", pages.page(request, words.text("kept.title")))
                .addObject("on", on)
                .addObject("days", forms.daysKept())
                .addObject("byLogin", Owner.isByLogin(draft.eigenaar()));
    }
}
