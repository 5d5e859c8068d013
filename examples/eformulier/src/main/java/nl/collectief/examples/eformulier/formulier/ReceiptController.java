package nl.collectief.examples.eformulier.formulier;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.examples.eformulier.indiening.Receipt;
import nl.collectief.examples.eformulier.indiening.Submissions;
import nl.collectief.examples.eformulier.web.Pages;
import nl.collectief.examples.eformulier.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** What was handed in, with its number, as long as it is kept. */
@Controller
class ReceiptController {

    private final DraftAccess access;
    private final Forms forms;
    private final Submissions submissions;
    private final Pages pages;

    ReceiptController(DraftAccess access, Forms forms, Submissions submissions, Pages pages) {
        this.access = access;
        this.forms = forms;
        this.submissions = submissions;
        this.pages = pages;
    }

    @GetMapping("/concept/{id}/ontvangst")
    ModelAndView receipt(@PathVariable UUID id, HttpServletRequest request) {
        Draft draft = access.of(id, request);
        Receipt receipt = submissions.receipt(id).orElseThrow(DraftNotFoundException::new);
        Words words = pages.words(request);
        AnswersReader reader = new AnswersReader(words, forms.profile(), OverviewPage.typing(forms), null);
        ReceiptView view = new ReceiptView(
                forms.service(draft).formulier().titel().in(words.language()),
                receipt.referentie(),
                words.moment(receipt.ontvangen().atZone(Ontvangst.ZONE)),
                reader.view(forms.judge(draft.with(content(receipt)), receipt.ontvangen())));
        return new ModelAndView("formulier/receipt")
                .addObject("page", pages.page(request, words.text("receipt.title") + " - " + view.form()))
                .addObject("view", view);
    }

    private static Draft.Content content(Receipt receipt) {
        Map<String, @Nullable Object> envelope = Trees.read(receipt.json());
        return new Draft.Content(
                Trees.object(envelope.get("antwoorden")), Trees.object(envelope.get("prefill")), Set.of(), Set.of());
    }
}
