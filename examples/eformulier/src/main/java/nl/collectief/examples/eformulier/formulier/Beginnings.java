package nl.collectief.examples.eformulier.formulier;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.collectief.core.aanvraag.Inlogmiddel;
import nl.collectief.core.formulier.Formulier;
import nl.collectief.examples.eformulier.login.Identity;
import nl.collectief.examples.eformulier.register.Register;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Begins drafts, and finds those that were begun before. */
@Component
class Beginnings {

    private final Forms forms;
    private final Drafts drafts;
    private final Owner owner;
    private final Register register;

    Beginnings(Forms forms, Drafts drafts, Owner owner, Register register) {
        this.forms = forms;
        this.drafts = drafts;
        this.owner = owner;
        this.register = register;
    }

    /**
     * A form of this municipality.
     *
     * @throws DraftNotFoundException when she offers none of that key
     */
    Formulier form(String code) {
        return forms.service(code).orElseThrow(DraftNotFoundException::new).formulier();
    }

    /** Whether someone is logged in by a means. */
    boolean isLoggedIn(Inlogmiddel means) {
        return owner.loggedIn().filter(who -> who.middel() == means).isPresent();
    }

    /** The drafts of who asks that were not handed in, the latest first. */
    List<Draft> open(String code, HttpServletRequest request) {
        return Stream.concat(owner.loggedIn().map(Owner::of).stream(), owner.browser(request).stream())
                .flatMap(eigenaar -> drafts.open(eigenaar, code).stream())
                .toList();
    }

    /** Begins a form without login. */
    Draft begin(Formulier form, Inlogmiddel means, HttpServletRequest request, HttpServletResponse response) {
        Identity nobody = new Identity(means, null, null, null, null);
        return begin(form, nobody, owner.browser(request, response), RequestContextUtils.getLocale(request));
    }

    /** Begins a form for who is logged in; empty when nobody is, or not by a means the form allows. */
    Optional<Draft> begin(Formulier form, HttpServletRequest request) {
        return owner.loggedIn()
                .filter(who -> form.inloggen().contains(who.middel().name()))
                .map(who -> begin(form, who, Owner.of(who), RequestContextUtils.getLocale(request)));
    }

    private Draft begin(Formulier form, Identity who, String eigenaar, Locale language) {
        AnswerTree answers = new AnswerTree(Map.of());
        Login.put(answers, form, who);
        Draft.Content content =
                new Draft.Content(answers.root(), Trees.object(register.prefill(who)), Set.of(), Set.of());
        Draft draft = new Draft(UUID.randomUUID(), form.code(), language, eigenaar, content, 0, false);
        drafts.add(draft);
        return draft;
    }

    /** Where a draft begins: its first step. */
    String start(Draft draft) {
        return Step.of(forms.judge(draft).blocks()).stream()
                .findFirst()
                .map(step -> draft.address("stap/" + step.number()))
                .orElse(draft.address("overzicht"));
    }
}
