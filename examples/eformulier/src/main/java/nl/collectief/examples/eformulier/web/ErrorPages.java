package nl.collectief.examples.eformulier.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Tells in plain words that something went wrong and how to go on; never what the server knows of it. */
@Controller
class ErrorPages implements ErrorController {

    /** Where the server sends what failed. */
    static final String PATH = "/error";

    private static final Set<Integer> KNOWN = Set.of(403, 404, 413, 429);

    private final Pages pages;

    ErrorPages(Pages pages) {
        this.pages = pages;
    }

    @RequestMapping(PATH)
    ModelAndView error(HttpServletRequest request) {
        int kind = kind(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE));
        Words words = pages.words(request);
        Page page = pages.page(request, words.text("error." + kind + ".title"));
        return new ModelAndView("web/message", Map.of("page", page, "text", words.text("error." + kind + ".text")));
    }

    private static int kind(Object status) {
        int code = status instanceof Integer given ? given : 404;
        if (KNOWN.contains(code)) {
            return code;
        }
        return code >= 400 && code < 500 ? 400 : 500;
    }
}
