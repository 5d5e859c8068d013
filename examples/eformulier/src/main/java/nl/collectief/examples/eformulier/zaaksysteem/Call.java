package nl.collectief.examples.eformulier.zaaksysteem;

import java.io.InputStream;
import nl.collectief.core.stuf.EndpointSoort;
import org.jspecify.annotations.Nullable;

/**
 * A message as it came over HTTP.
 *
 * @param soort at which address
 * @param action the SOAPAction, without quotes; null when there is none
 * @param body its bytes; read once
 * @param forced a fault to answer with whatever the message says, or null
 */
record Call(
        EndpointSoort soort,
        @Nullable String action,
        InputStream body,
        @Nullable Refusal forced) {

    @Override
    public String toString() {
        return "Call[" + soort + "]";
    }
}
