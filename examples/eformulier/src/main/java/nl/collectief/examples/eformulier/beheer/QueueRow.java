package nl.collectief.examples.eformulier.beheer;

import java.time.Instant;
import java.util.UUID;
import nl.collectief.examples.eformulier.levering.DeliveryState;
import nl.collectief.examples.eformulier.levering.Failure;
import org.jspecify.annotations.Nullable;

/**
 * One submission in the queue. Holds nothing that a citizen or the receiver wrote.
 *
 * @param id of the submission
 * @param referentie the number the citizen sees
 * @param formulier key of the form
 * @param ontvangen the moment of receipt
 * @param delivery how its delivery goes
 */
record QueueRow(UUID id, String referentie, String formulier, Instant ontvangen, Progress delivery) {

    /**
     * How a delivery goes.
     *
     * @param state where it stands
     * @param failure why the last try did not succeed; null when it did, or there was none
     * @param tries how often the message that waits was sent; 0 when none waits
     * @param nextTry when it is sent again; null when it waits for nobody, or for the administrator
     */
    record Progress(
            DeliveryState state,
            @Nullable Failure failure,
            int tries,
            @Nullable Instant nextTry) {}

    /** Key of the words for where it stands. */
    String stateKey() {
        boolean again = delivery.state() == DeliveryState.UNDERWAY && delivery.failure() != null;
        return "queue.state." + (again ? "AGAIN" : delivery.state().name());
    }
}
