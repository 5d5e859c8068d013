package nl.collectief.examples.eformulier.beheer;

import java.time.Clock;
import nl.collectief.examples.eformulier.gemeente.Gemeente;
import nl.collectief.examples.eformulier.levering.DeliverySettings;
import nl.collectief.examples.eformulier.levering.Interventions;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Does what the administrator asks for one submission. */
@Component
class Repairs {

    private final Interventions interventions;
    private final Gemeente gemeente;
    private final Clock clock;

    Repairs(Interventions interventions, Gemeente gemeente, Clock clock) {
        this.interventions = interventions;
        this.gemeente = gemeente;
        this.clock = clock;
    }

    /**
     * Does it.
     *
     * @throws ResponseStatusException 404 for what cannot be done
     */
    void act(QueueRow row, String action) {
        switch (action) {
            case QueueWords.RETRY -> interventions.retry(row.id());
            case QueueWords.RENEW ->
                interventions.renew(
                        row.id(), DeliverySettings.of(gemeente.levering(), row.formulier(), clock.instant()));
            case QueueWords.ACCEPT -> interventions.accept(row.id());
            default -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
