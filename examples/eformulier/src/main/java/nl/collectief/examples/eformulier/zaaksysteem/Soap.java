package nl.collectief.examples.eformulier.zaaksysteem;

import java.util.Arrays;
import java.util.Optional;
import javax.xml.namespace.QName;

/** The two versions of the SOAP envelope; an answer takes that of its question. */
enum Soap {
    SOAP_1_1(Ns.SOAP11, "text/xml"),
    SOAP_1_2(Ns.SOAP12, "application/soap+xml");

    private final Ns ns;
    private final String mediaType;

    Soap(Ns ns, String mediaType) {
        this.ns = ns;
        this.mediaType = mediaType;
    }

    /** The version whose Envelope has this name. */
    static Optional<Soap> of(QName envelope) {
        return Arrays.stream(values())
                .filter(soap -> soap.name("Envelope").equals(envelope))
                .findFirst();
    }

    Ns ns() {
        return ns;
    }

    String mediaType() {
        return mediaType;
    }

    QName name(String local) {
        return ns.name(local);
    }
}
