package nl.collectief.examples.eformulier.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.collectief.core.dienst.Dienst;
import nl.collectief.core.dienst.Diensten;
import nl.collectief.core.formulier.Formulier;
import nl.collectief.examples.eformulier.gemeente.Gemeente;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The start page: every form there is, or those the municipality named, by who may use them. */
@Controller
class StartController {

    private final Pages pages;
    private final List<Formulier> forms;

    StartController(Pages pages, Diensten services, Gemeente gemeente) {
        this.pages = pages;
        this.forms = forms(services, gemeente.formulieren());
    }

    @GetMapping("/")
    ModelAndView start(HttpServletRequest request) {
        Page page =
                pages.page(request, pages.words(request).text("start.title")).whichIsFindable();
        List<StartGroup> groups = new ArrayList<>();
        for (StartGroup.Audience audience : StartGroup.Audience.values()) {
            StartGroup group = StartGroup.of(audience, forms, page.words());
            if (!group.forms().isEmpty()) {
                groups.add(group);
            }
        }
        return new ModelAndView("web/start", Map.of("page", page, "groups", groups));
    }

    private static List<Formulier> forms(Diensten services, List<String> named) {
        if (named.isEmpty()) {
            return services.alle().stream().map(Dienst::formulier).toList();
        }
        return named.stream()
                .flatMap(code -> services.dienst(code).stream())
                .map(Dienst::formulier)
                .toList();
    }
}
