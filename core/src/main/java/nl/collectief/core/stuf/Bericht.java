package nl.collectief.core.stuf;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * A message ready to send: what any HTTP client needs for its POST, and the body itself.
 *
 * <p>Writing it again gives the same bytes, so a resend after a lost answer is the same message. Thread-safe.
 */
public final class Bericht {

    private final MessageSpec spec;

    Bericht(MessageSpec spec) {
        this.spec = spec;
    }

    /** What it asks of the receiver. */
    public Operatie operatie() {
        return spec.operatie();
    }

    /** The version of ZDS it is written in. */
    public Versie versie() {
        return spec.versie();
    }

    /** How the receiver wants it, and says what went wrong. */
    Dialect dialect() {
        return spec.levering().dialect();
    }

    /** Which address of the receiver it goes to. */
    public EndpointSoort endpointSoort() {
        return spec.operatie().endpointSoort();
    }

    /** The number by which the answer refers to it; UUID version 5, 36 characters. */
    public String referentienummer() {
        return spec.referentienummer();
    }

    /** Value of the HTTP header Content-Type. */
    public String contentType() {
        return isSoap12()
                ? "application/soap+xml; charset=utf-8; action=\"" + actie() + "\""
                : "text/xml; charset=utf-8";
    }

    /** Value of the HTTP header SOAPAction, with its quotes; null with SOAP 1.2, which has none. */
    public @Nullable String soapAction() {
        if (isSoap12()) {
            return null;
        }
        return wire().soapActionKaal() ? actie() : "\"" + actie() + "\"";
    }

    /** The HTTP headers by name, but for Content-Length. */
    public Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", contentType());
        String soapAction = soapAction();
        if (soapAction != null) {
            headers.put("SOAPAction", soapAction);
        }
        return Collections.unmodifiableMap(headers);
    }

    private boolean isSoap12() {
        return wire().soap() == Soap.SOAP_1_2;
    }

    private Dialect.Wire wire() {
        return spec.levering().dialect().wire();
    }

    private String actie() {
        return versie().soapActionBasis() + operatie().naam(versie());
    }

    /**
     * Number of bytes of the body, known without reading the content of a document; empty when the caller writes a
     * SOAP Header, which may differ each time.
     */
    public OptionalLong lengte() {
        if (spec.levering().soapHeader() != null) {
            return OptionalLong.empty();
        }
        Counter teller = new Counter();
        try {
            schrijf(teller, (inhoud, uit) -> teller.bij(Base64Content.lengte(inhoud.lengte())));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return OptionalLong.of(teller.aantal);
    }

    /**
     * Writes the body as UTF-8; the stream is flushed and left open. Content of a document is streamed, never whole in
     * memory.
     *
     * @throws IOException of the target, unchanged
     * @throws BerichtFout when the content of the document is not what was said; the message is then cut off
     */
    public void schrijf(OutputStream uit) throws IOException {
        schrijf(uit, new Base64Content());
    }

    private void schrijf(OutputStream uit, ContentWriter inhoud) throws IOException {
        try {
            OutputStream gebufferd = new BufferedOutputStream(uit, 8192);
            StufWriter writer = new StufWriter(gebufferd, spec.levering().dialect());
            new EnvelopeWriter(spec, writer).schrijf(inhoud);
            gebufferd.flush();
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof IOException oorzaak) {
                throw oorzaak;
            }
            throw new IllegalStateException(operatie().naam(), e);
        }
    }

    @Override
    public String toString() {
        return "Bericht[" + operatie().naam(versie()) + ", lengte="
                + (lengte().isPresent() ? lengte().getAsLong() : "?") + "]";
    }

    /** Counts and keeps nothing. */
    private static final class Counter extends OutputStream {
        private long aantal;

        void bij(long bytes) {
            aantal += bytes;
        }

        @Override
        public void write(int b) {
            aantal++;
        }

        @Override
        public void write(byte[] bytes, int van, int lengte) {
            aantal += lengte;
        }
    }
}
