package nl.collectief.examples.eformulier.beheer;

import java.time.Instant;
import nl.collectief.core.stuf.Operatie;
import org.jspecify.annotations.Nullable;

/**
 * One message of a series that was made.
 *
 * @param operatie what it asks or hands over
 * @param document index of the document, from 0
 * @param referentienummer its number, the same at every try
 * @param tries how often it was sent
 * @param moments when it was sent, answered or replaced
 */
record QueueStep(Operatie operatie, int document, String referentienummer, int tries, Moments moments) {

    /**
     * When.
     *
     * @param lastTry null when it was not sent yet
     * @param answered null when it is not confirmed
     * @param withdrawn null unless it was made again under another number
     */
    record Moments(
            @Nullable Instant lastTry,
            @Nullable Instant answered,
            @Nullable Instant withdrawn) {}
}
