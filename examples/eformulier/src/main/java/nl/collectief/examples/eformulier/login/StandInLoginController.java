package nl.collectief.examples.eformulier.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import nl.collectief.core.aanvraag.Inlogmiddel;
import nl.collectief.core.identificatie.Bsn;
import nl.collectief.core.identificatie.KvkNummer;
import nl.collectief.core.identificatie.Vestigingsnummer;
import nl.collectief.examples.eformulier.register.People;
import nl.collectief.examples.eformulier.web.Page;
import nl.collectief.examples.eformulier.web.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The pages that stand in for DigiD, eHerkenning and the login of an administrator; they say so. */
@Controller
class StandInLoginController {

    private static final List<String> DIGID_LEVELS = List.of("BASIS", "MIDDEN", "SUBSTANTIEEL", "HOOG");
    private static final List<String> EHERKENNING_LEVELS = List.of("EH2", "EH2PLUS", "EH3", "EH4");

    private final LoginSession session;
    private final People people;
    private final Pages pages;

    StandInLoginController(LoginSession session, People people, Pages pages) {
        this.session = session;
        this.people = people;
        this.pages = pages;
    }

    @GetMapping(StandInLoginProvider.DIGID)
    ModelAndView digid(@RequestParam(required = false) @Nullable String terug, HttpServletRequest request) {
        return show(digid(terug, false), request);
    }

    @PostMapping(StandInLoginProvider.DIGID)
    ModelAndView digidChosen(HttpServletRequest request, HttpServletResponse response) {
        String terug = request.getParameter("terug");
        Optional<Bsn> number =
                Bsn.lees(typed(request, "burgerservicenummer")).or(() -> Bsn.lees(typed(request, "persoon")));
        if (number.isEmpty()) {
            return show(digid(terug, true), request);
        }
        String level = level(request, DIGID_LEVELS);
        Identity who = new Identity(Inlogmiddel.DIGID, level, number.get().waarde(), null, null);
        session.login(new LoggedIn(who), request, response);
        return back(terug);
    }

    @GetMapping(StandInLoginProvider.EHERKENNING)
    ModelAndView eherkenning(@RequestParam(required = false) @Nullable String terug, HttpServletRequest request) {
        return show(eherkenning(terug, false), request);
    }

    @PostMapping(StandInLoginProvider.EHERKENNING)
    ModelAndView eherkenningChosen(HttpServletRequest request, HttpServletResponse response) {
        String terug = request.getParameter("terug");
        Optional<KvkNummer> company = KvkNummer.lees(typed(request, "kvkNummer"));
        String branch = typed(request, "vestigingsnummer");
        Optional<Vestigingsnummer> known = Vestigingsnummer.lees(branch);
        if (company.isEmpty() || branch != null && known.isEmpty()) {
            return show(eherkenning(terug, true), request);
        }
        Identity who = new Identity(
                Inlogmiddel.EHERKENNING,
                level(request, EHERKENNING_LEVELS),
                null,
                company.get().waarde(),
                known.map(Vestigingsnummer::waarde).orElse(null));
        session.login(new LoggedIn(who), request, response);
        return back(terug);
    }

    @GetMapping(StandInLoginProvider.BEHEER)
    ModelAndView beheer(@RequestParam(required = false) @Nullable String terug, HttpServletRequest request) {
        String after = terug == null ? "/beheer" : ReturnPath.safe(terug);
        return show(new LoginForm("beheer", StandInLoginProvider.BEHEER, after, List.of(), List.of(), false), request);
    }

    @PostMapping(StandInLoginProvider.BEHEER)
    ModelAndView beheerChosen(HttpServletRequest request, HttpServletResponse response) {
        session.login(
                UsernamePasswordAuthenticationToken.authenticated(
                        "beheerder", null, AuthorityUtils.createAuthorityList("ROLE_BEHEERDER")),
                request,
                response);
        return back(request.getParameter("terug"));
    }

    private ModelAndView show(LoginForm form, HttpServletRequest request) {
        Page page = pages.page(request, pages.words(request).text("login." + form.means() + ".title"));
        return new ModelAndView("login/stand-in")
                .addObject("page", page.withError(form.refused()))
                .addObject("form", form);
    }

    private static ModelAndView back(@Nullable String terug) {
        return new ModelAndView("redirect:" + ReturnPath.safe(terug));
    }

    private LoginForm digid(@Nullable String terug, boolean refused) {
        return new LoginForm(
                "digid", StandInLoginProvider.DIGID, ReturnPath.safe(terug), people.all(), DIGID_LEVELS, refused);
    }

    private static LoginForm eherkenning(@Nullable String terug, boolean refused) {
        return new LoginForm(
                "eherkenning",
                StandInLoginProvider.EHERKENNING,
                ReturnPath.safe(terug),
                List.of(),
                EHERKENNING_LEVELS,
                refused);
    }

    private static @Nullable String typed(HttpServletRequest request, String name) {
        String text = request.getParameter(name);
        return text == null || text.isBlank() ? null : text;
    }

    /** The level that was chosen; the lowest for what is none. */
    private static String level(HttpServletRequest request, List<String> levels) {
        String chosen = request.getParameter("niveau");
        return chosen != null && levels.contains(chosen) ? chosen : levels.get(0);
    }
}
