package nl.collectief.examples.eformulier.levering;

import java.util.Map;
import java.util.UUID;
import nl.collectief.core.stuf.EndpointSoort;
import nl.collectief.core.stuf.Verwacht;
import nl.collectief.core.stuf.Voortgang.Stap;
import org.jspecify.annotations.Nullable;

/**
 * One message of a series, kept with its bytes.
 *
 * @param submission id of the submission
 * @param sequenceNumber its place in the series, from 0
 * @param stap what it asks or hands over
 * @param endpoint which address of the receiver it goes to
 * @param headers HTTP headers but for Content-Length
 * @param verwacht what its answer is an answer to, with the number of this try
 * @param content id of its bytes
 */
record Message(
        UUID submission,
        int sequenceNumber,
        Stap stap,
        EndpointSoort endpoint,
        Map<String, String> headers,
        Verwacht verwacht,
        UUID content) {

    /** How often it was sent, this time included. */
    int tries() {
        return verwacht.poging();
    }

    /** Whether it hands something over; one that asks for a number does not. */
    boolean isHandedOver() {
        return endpoint == EndpointSoort.ONTVANG_ASYNCHROON;
    }

    /** What its answer is an answer to, now that its HTTP status is known. */
    Verwacht verwacht(@Nullable Integer httpStatus) {
        return Verwacht.builder(verwacht.operatie(), verwacht.referentienummer())
                .poging(verwacht.poging())
                .bestaatAlTekst(verwacht.bestaatAlTekst())
                .nogNietVerwerktTekst(verwacht.nogNietVerwerktTekst())
                .httpStatus(httpStatus)
                .build();
    }
}
