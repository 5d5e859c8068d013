package nl.collectief.examples.eformulier.beheer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.dienst.Diensten;
import nl.collectief.core.stuf.EndpointSoort;
import nl.collectief.examples.eformulier.levering.DeliveryState;
import nl.collectief.examples.eformulier.levering.Failure;
import nl.collectief.examples.eformulier.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * Puts the queue in words.
 *
 * @param words the language of the reader
 * @param services the titles of the forms
 */
record QueueWords(Words words, Diensten services) {

    /** Sends the same bytes again. */
    static final String RETRY = "opnieuw";

    /** Makes the refused message again. */
    static final String RENEW = "vernieuwen";

    /** Takes the refused message as received. */
    static final String ACCEPT = "bevestigen";

    QueueView.Entry entry(QueueRow row) {
        String title = services.dienst(row.formulier())
                .map(dienst -> dienst.formulier().titel().in(words.language()))
                .orElse(row.formulier());
        return new QueueView.Entry(
                row.referentie(), "/beheer/" + row.id(), title, moment(row.ontvangen()), delivery(row));
    }

    private QueueView.Delivery delivery(QueueRow row) {
        QueueRow.Progress progress = row.delivery();
        Instant next = progress.nextTry();
        return new QueueView.Delivery(
                words.text(row.stateKey()),
                kind(progress),
                progress.tries() == 0 ? null : String.valueOf(progress.tries()),
                next == null ? null : moment(next),
                reasons(progress.failure()));
    }

    private static String kind(QueueRow.Progress progress) {
        return switch (progress.state()) {
            case STOPPED -> "error";
            case UNDERWAY -> progress.failure() == null ? "info" : "warning";
            case DELIVERED -> "ok";
        };
    }

    private List<String> reasons(@Nullable Failure failure) {
        return failure == null
                ? List.of()
                : failure.reasons().stream()
                        .map(reason -> reason.text(words.language()) + " (" + reason.id() + ")")
                        .toList();
    }

    DeliveryView.Step step(QueueStep step) {
        List<String> lines = new ArrayList<>();
        lines.add(words.text("queue.number", Map.of("number", step.referentienummer())));
        lines.add(words.text("queue.tries", Map.of("n", step.tries())));
        add(lines, "queue.last", step.moments().lastTry());
        add(lines, "queue.confirmed", step.moments().answered());
        add(lines, "queue.withdrawn", step.moments().withdrawn());
        return new DeliveryView.Step(
                words.text("queue.step." + step.operatie().name(), Map.of("n", step.document() + 1)), lines);
    }

    private void add(List<String> lines, String key, @Nullable Instant moment) {
        if (moment != null) {
            lines.add(words.text(key, Map.of("moment", moment(moment))));
        }
    }

    /** How many of the messages of a series are still to be made; empty when none are. */
    String remaining(int messages, List<QueueStep> steps) {
        long made = steps.stream()
                .filter(step -> step.moments().withdrawn() == null)
                .count();
        return made < messages ? words.text("queue.remaining", Map.of("n", messages - made)) : "";
    }

    /** What can be done: a number that was asked cannot be taken as received. */
    static List<String> actions(QueueRow row, List<QueueStep> steps) {
        DeliveryState state = row.delivery().state();
        if (state == DeliveryState.DELIVERED) {
            return List.of();
        }
        if (state == DeliveryState.UNDERWAY) {
            return List.of(RETRY);
        }
        boolean handedOver = steps.stream()
                .anyMatch(step -> step.operatie().endpointSoort() == EndpointSoort.ONTVANG_ASYNCHROON
                        && step.moments().answered() == null
                        && step.moments().withdrawn() == null);
        return handedOver ? List.of(RETRY, RENEW, ACCEPT) : List.of(RETRY, RENEW);
    }

    private String moment(Instant moment) {
        return words.moment(moment.atZone(Ontvangst.ZONE));
    }
}
