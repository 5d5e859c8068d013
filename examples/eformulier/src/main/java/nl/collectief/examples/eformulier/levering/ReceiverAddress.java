package nl.collectief.examples.eformulier.levering;

import nl.collectief.core.stuf.EndpointSoort;
import nl.collectief.examples.eformulier.gemeente.Gemeente;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Where the receiver is: as the municipality says, else the zaaksysteem of this example itself. */
@Component
class ReceiverAddress {

    private final Gemeente gemeente;
    private final Environment environment;

    ReceiverAddress(Gemeente gemeente, Environment environment) {
        this.gemeente = gemeente;
        this.environment = environment;
    }

    /** The address of one kind of endpoint: its name after that of the receiver. */
    String of(EndpointSoort endpoint) {
        String chosen = gemeente.levering().adres();
        return (chosen == null ? own() : chosen) + "/" + endpoint.naam();
    }

    private String own() {
        String port = environment.getRequiredProperty("local.server.port");
        String path = environment.getProperty("server.servlet.context-path", "");
        return "http://localhost:" + port + path + "/zaaksysteem/zds";
    }
}
