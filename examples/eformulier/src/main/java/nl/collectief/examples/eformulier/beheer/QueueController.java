package nl.collectief.examples.eformulier.beheer;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.collectief.core.dienst.Diensten;
import nl.collectief.examples.eformulier.levering.DeliveryState;
import nl.collectief.examples.eformulier.levering.Interventions;
import nl.collectief.examples.eformulier.web.Pages;
import nl.collectief.examples.eformulier.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The queue as a whole. */
@Controller
class QueueController {

    private final Queue queue;
    private final Interventions interventions;
    private final Diensten services;
    private final Pages pages;

    QueueController(Queue queue, Interventions interventions, Diensten services, Pages pages) {
        this.queue = queue;
        this.interventions = interventions;
        this.services = services;
        this.pages = pages;
    }

    @GetMapping("/beheer")
    ModelAndView show(
            @RequestParam(required = false) @Nullable DeliveryState toestand,
            @RequestParam(required = false) @Nullable String gedaan,
            HttpServletRequest request) {
        Words words = pages.words(request);
        QueueWords inWords = new QueueWords(words, services);
        List<QueueRow> rows = queue.rows(toestand);
        QueueView view = new QueueView(
                filters(words, toestand),
                rows.stream().map(inWords::entry).toList(),
                rows.stream().anyMatch(row -> row.delivery().failure() != null));
        return new ModelAndView("beheer/queue")
                .addObject("page", pages.page(request, words.text("queue.title")))
                .addObject("view", view)
                .addObject("done", gedaan != null);
    }

    @PostMapping("/beheer/opnieuw")
    String retryAll() {
        interventions.retryAll();
        return "redirect:/beheer?gedaan";
    }

    private List<QueueView.Filter> filters(Words words, @Nullable DeliveryState current) {
        Map<DeliveryState, Integer> counts = queue.counts();
        List<QueueView.Filter> filters = new ArrayList<>();
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        filters.add(new QueueView.Filter(count(words, "queue.all", all), "/beheer", current == null));
        for (DeliveryState state : DeliveryState.values()) {
            String text = count(words, "queue.state." + state.name(), counts.getOrDefault(state, 0));
            filters.add(new QueueView.Filter(text, "/beheer?toestand=" + state.name(), current == state));
        }
        return filters;
    }

    private static String count(Words words, String key, int count) {
        return words.text(key) + " (" + count + ")";
    }
}
