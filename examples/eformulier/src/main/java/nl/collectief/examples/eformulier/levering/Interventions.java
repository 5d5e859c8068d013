package nl.collectief.examples.eformulier.levering;

import java.util.List;
import java.util.UUID;
import nl.collectief.core.stuf.Antwoord.Bevestigd;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an administrator can do for a delivery that does not go by itself. */
@Service
public class Interventions {

    private static final Bevestigd SEEN = new Bevestigd("Bv03", List.of());

    private final DeliveryStore deliveries;
    private final MessageStore messages;
    private final Outbox outbox;
    private final DeliveryQueue queue;

    Interventions(DeliveryStore deliveries, MessageStore messages, Outbox outbox, DeliveryQueue queue) {
        this.deliveries = deliveries;
        this.messages = messages;
        this.outbox = outbox;
        this.queue = queue;
    }

    /** Sends the same bytes under the same number now. Does nothing for what is delivered or being sent. */
    @Transactional
    public void retry(UUID submission) {
        if (deliveries.reopen(submission)) {
            queue.add(submission);
        } else {
            queue.hurry(submission);
        }
    }

    /** As {@link #retry}, for all whose last try did not succeed. */
    @Transactional
    public void retryAll() {
        deliveries.failed().forEach(this::retry);
    }

    /**
     * Makes the refused message again, by other settings and under another number, and sends it: for when the fault is
     * repaired. Does nothing for what does not wait for the administrator.
     *
     * @param settings with a moment and a seed of their own
     */
    @Transactional
    public void renew(UUID submission, DeliverySettings settings) {
        if (deliveries.reopen(submission)) {
            outbox.renew(submission, settings);
            queue.add(submission);
        }
    }

    /**
     * Takes the refused message as received, for who saw that the receiver has it, and goes on with the next. Does
     * nothing for what does not wait for the administrator, nor for a message that asks for a number.
     */
    @Transactional
    public void accept(UUID submission) {
        messages.open(submission).filter(Message::isHandedOver).ifPresent(message -> {
            if (deliveries.reopen(submission)) {
                outbox.confirmed(message, SEEN);
                queue.add(submission);
            }
        });
    }
}
