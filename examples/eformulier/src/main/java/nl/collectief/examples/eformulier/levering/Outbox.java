package nl.collectief.examples.eformulier.levering;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.collectief.core.stuf.Antwoord;
import nl.collectief.core.stuf.StufZds;
import nl.collectief.core.stuf.Voortgang;
import nl.collectief.core.stuf.Voortgang.Stap;
import nl.collectief.core.zaak.Zaak;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The messages that must reach the zaaksysteem. One is kept with its bytes before it is first sent, and in the same
 * transaction as what made it possible: a kill at any moment loses none and skips none.
 */
@Service
public class Outbox {

    private final DeliveryStore deliveries;
    private final MessageStore messages;
    private final Series series;
    private final DeliveryQueue queue;

    Outbox(DeliveryStore deliveries, MessageStore messages, Series series, DeliveryQueue queue) {
        this.deliveries = deliveries;
        this.messages = messages;
        this.series = series;
        this.queue = queue;
    }

    /**
     * Begins the series of a submission with its first message; joins the transaction at hand.
     *
     * @param zaak its case, which asks the receiver for its number
     * @throws nl.collectief.core.stuf.BerichtFout when the case breaks a rule of the standard
     */
    @Transactional
    public void begin(UUID submission, DeliverySettings settings, Zaak zaak) {
        Voortgang voortgang =
                Voortgang.begin(zaak.identificatie(), zaak.documenten().size());
        deliveries.begin(new Delivery(submission, settings, voortgang));
        Stap first = voortgang.volgende().orElseThrow();
        messages.add(submission, first, StufZds.genereerZaakIdentificatie(zaak, settings.levering()));
        queue.add(submission);
    }

    /**
     * The message to send now, counted as sent.
     *
     * @return empty when all are confirmed
     * @throws MessageRefused when it cannot be made
     */
    @Transactional
    Optional<Message> take(UUID submission) {
        Delivery delivery = deliveries.lock(submission);
        if (!messages.isOpen(submission)) {
            delivery.voortgang().volgende().ifPresent(stap -> series.keep(delivery, stap));
        }
        return messages.take(submission);
    }

    /**
     * Keeps what an answer brought, and the message it makes possible.
     *
     * @throws IllegalStateException when another worker was first
     */
    @Transactional
    void confirmed(Message message, Antwoord antwoord) {
        Delivery before = deliveries.lock(message.submission());
        if (!messages.answered(message)) {
            throw new IllegalStateException("answered before");
        }
        Voortgang voortgang = before.voortgang().na(message.stap(), antwoord);
        deliveries.progress(message.submission(), voortgang);
        Delivery after = new Delivery(message.submission(), before.settings(), voortgang);
        voortgang.volgende().ifPresent(stap -> keepIfPossible(after, stap));
    }

    /** Makes the message that waits for its answer again, by other settings; it was not received. */
    @Transactional
    void renew(UUID submission, DeliverySettings settings) {
        Voortgang voortgang = deliveries.lock(submission).voortgang();
        messages.withdraw(submission);
        deliveries.settings(submission, settings);
        Delivery renewed = new Delivery(submission, settings, voortgang);
        voortgang.volgende().ifPresent(stap -> keepIfPossible(renewed, stap));
    }

    /** What cannot be made is told when it is its turn: the answer is kept all the same. */
    private void keepIfPossible(Delivery delivery, Stap stap) {
        try {
            series.keep(delivery, stap);
        } catch (MessageRefused told) {
            // take makes it again and tells why
        }
    }

    /** The submissions of which every message was confirmed before a moment; no more than one round can remove. */
    public List<UUID> deliveredBefore(Instant moment) {
        return deliveries.deliveredBefore(moment);
    }

    /** Removes all of a submission that stands here; joins the transaction at hand. */
    @Transactional
    public void remove(UUID submission) {
        messages.remove(submission);
        deliveries.remove(submission);
    }
}
