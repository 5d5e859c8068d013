package nl.collectief.examples.eformulier.formulier;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.collectief.core.aanvraag.Inlogmiddel;
import nl.collectief.core.formulier.Formulier;
import nl.collectief.examples.eformulier.login.LoginProvider;
import nl.collectief.examples.eformulier.web.Link;
import nl.collectief.examples.eformulier.web.Pages;
import nl.collectief.examples.eformulier.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where a form begins: a means of login is chosen, and a draft is made. */
@Controller
class EntryController {

    /** In the session: key of the form that begins as soon as its login comes back. */
    private static final String BEGINS = EntryController.class.getName();

    private final Beginnings beginnings;
    private final LoginProvider provider;
    private final Pages pages;

    EntryController(Beginnings beginnings, LoginProvider provider, Pages pages) {
        this.beginnings = beginnings;
        this.provider = provider;
        this.pages = pages;
    }

    @GetMapping("/formulier/{code}")
    ModelAndView choose(@PathVariable String code, HttpServletRequest request) {
        Formulier form = beginnings.form(code);
        Words words = pages.words(request);
        Locale language = words.language();
        List<Link> open = beginnings.open(code, request).stream()
                .map(draft -> new Link(draft.address("bewaard"), words.text("entry.open")))
                .limit(3)
                .toList();
        String title = form.titel().in(language);
        return new ModelAndView("formulier/entry")
                .addObject("page", pages.page(request, title))
                .addObject("view", new EntryView(title, "/formulier/" + code + "/begin", form.inloggen(), open));
    }

    @PostMapping("/formulier/{code}/begin")
    ModelAndView begin(
            @PathVariable String code,
            @RequestParam Inlogmiddel middel,
            HttpServletRequest request,
            HttpServletResponse response) {
        Formulier form = beginnings.form(code);
        if (!form.inloggen().contains(middel.name())) {
            throw new DraftNotFoundException();
        }
        if (middel == Inlogmiddel.BSN || middel == Inlogmiddel.KVK) {
            return to(beginnings.start(beginnings.begin(form, middel, request, response)));
        }
        if (beginnings.isLoggedIn(middel)) {
            return begun(form, request);
        }
        request.getSession().setAttribute(BEGINS, code);
        return to(provider.loginAddress(middel, "/formulier/" + code + "/begin"));
    }

    /** Where a login comes back to: begins the form that was chosen before it, once. */
    @GetMapping("/formulier/{code}/begin")
    ModelAndView back(@PathVariable String code, HttpServletRequest request) {
        Formulier form = beginnings.form(code);
        HttpSession session = request.getSession();
        boolean chosen = code.equals(session.getAttribute(BEGINS));
        session.removeAttribute(BEGINS);
        return chosen ? begun(form, request) : to("/formulier/" + code);
    }

    private ModelAndView begun(Formulier form, HttpServletRequest request) {
        Optional<Draft> draft = beginnings.begin(form, request);
        return to(draft.map(beginnings::start).orElse("/formulier/" + form.code()));
    }

    private static ModelAndView to(String address) {
        return new ModelAndView("redirect:" + address);
    }
}
