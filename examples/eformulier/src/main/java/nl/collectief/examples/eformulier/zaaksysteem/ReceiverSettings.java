package nl.collectief.examples.eformulier.zaaksysteem;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * How the receiver starts.
 *
 * @param aan whether it is there at all; not for production
 * @param stand how it behaves
 * @param vertraging how long it waits in {@link Mode#TRAAG}
 * @param fout how it fails in {@link Mode#FOUTEN}
 * @param maximum how large a message may be
 */
@ConfigurationProperties("eformulier.zaaksysteem")
record ReceiverSettings(boolean aan, Mode stand, Duration vertraging, Failure fout, DataSize maximum) {}
