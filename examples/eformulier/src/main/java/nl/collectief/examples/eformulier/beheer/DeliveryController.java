package nl.collectief.examples.eformulier.beheer;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import nl.collectief.core.dienst.Diensten;
import nl.collectief.examples.eformulier.web.Pages;
import nl.collectief.examples.eformulier.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** One submission of the queue: the messages of its series, and what can be done when it does not go by itself. */
@Controller
class DeliveryController {

    private final Queue queue;
    private final Repairs repairs;
    private final Diensten services;
    private final Pages pages;

    DeliveryController(Queue queue, Repairs repairs, Diensten services, Pages pages) {
        this.queue = queue;
        this.repairs = repairs;
        this.services = services;
        this.pages = pages;
    }

    @GetMapping("/beheer/{id}")
    ModelAndView show(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String gedaan,
            HttpServletRequest request) {
        QueueRow row = row(id);
        Words words = pages.words(request);
        QueueWords inWords = new QueueWords(words, services);
        List<QueueStep> steps = queue.steps(id);
        DeliveryView view = new DeliveryView(
                inWords.entry(row),
                steps.stream().map(inWords::step).toList(),
                inWords.remaining(queue.messages(id), steps),
                QueueWords.actions(row, steps));
        return new ModelAndView("beheer/delivery")
                .addObject("page", pages.page(request, row.referentie() + " - " + words.text("queue.title")))
                .addObject("view", view)
                .addObject("done", gedaan != null);
    }

    @PostMapping("/beheer/{id}/{action}")
    String act(@PathVariable UUID id, @PathVariable String action) {
        repairs.act(row(id), action);
        return "redirect:/beheer/" + id + "?gedaan";
    }

    private QueueRow row(UUID id) {
        return queue.row(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
