package nl.collectief.examples.eformulier.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.regex.Pattern;
import nl.collectief.examples.eformulier.gemeente.Gemeente;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Pages that only tell something. */
@Controller
class InformationController {

    /** A path of this application, without query: nobody can be sent elsewhere by it. */
    private static final Pattern OWN_PATH = Pattern.compile("(/[A-Za-z0-9-]{1,60}){1,8}");

    private final Pages pages;
    private final Gemeente gemeente;

    InformationController(Pages pages, Gemeente gemeente) {
        this.pages = pages;
        this.gemeente = gemeente;
    }

    @GetMapping("/toegankelijkheid")
    ModelAndView accessibility(HttpServletRequest request) {
        return new ModelAndView("web/accessibility", Map.of("page", findable(request, "accessibility.title")));
    }

    @GetMapping("/privacy")
    ModelAndView privacy(HttpServletRequest request) {
        Page page = findable(request, "privacy.title");
        return new ModelAndView("web/privacy", Map.of("page", page, "gemeente", gemeente));
    }

    @GetMapping(SessionExpiry.PAGE)
    ModelAndView expired(HttpServletRequest request, @RequestParam(defaultValue = "/") String terug) {
        Words words = pages.words(request);
        Page page = pages.page(request, words.text("expired.title"));
        String back = OWN_PATH.matcher(terug).matches() ? terug : "/";
        Link link = new Link(back, words.text(back.equals("/") ? "error.home" : "expired.go"));
        return new ModelAndView("web/message", Map.of("page", page, "text", words.text("expired.text"), "link", link));
    }

    private Page findable(HttpServletRequest request, String title) {
        return pages.page(request, pages.words(request).text(title)).whichIsFindable();
    }
}
