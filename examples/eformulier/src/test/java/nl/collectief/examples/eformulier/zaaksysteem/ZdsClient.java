package nl.collectief.examples.eformulier.zaaksysteem;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import nl.collectief.core.stuf.Antwoord;
import nl.collectief.core.stuf.Bericht;
import nl.collectief.core.stuf.Dialect;
import nl.collectief.core.stuf.EndpointSoort;
import nl.collectief.core.stuf.Levering;
import nl.collectief.core.stuf.StufZds;
import nl.collectief.core.stuf.Systeem;
import nl.collectief.core.stuf.Verwacht;

/** Sends messages to a receiver over HTTP, as an outbox does. */
final class ZdsClient {

    static final Instant MOMENT = Instant.parse("2026-11-04T09:00:00Z");

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI address;

    /**
     * A client.
     *
     * @param address of the receiver, without the kind of endpoint
     */
    ZdsClient(URI address) {
        this.address = address;
    }

    static Levering levering(String dialect, String zaaktype) {
        return Levering.builder(Systeem.van("0344", "Formulieren"), Systeem.van("0344", "Zaaksysteem"), MOMENT)
                .dialect(Dialect.van(dialect))
                .zaaktype(zaaktype)
                .build();
    }

    static byte[] bytes(Bericht bericht) {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        try {
            bericht.schrijf(uit);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return uit.toByteArray();
    }

    HttpResponse<byte[]> send(Bericht bericht) throws IOException, InterruptedException {
        return send(bericht, bytes(bericht));
    }

    /** Other bytes under the headers of a message. */
    HttpResponse<byte[]> send(Bericht bericht, byte[] body) throws IOException, InterruptedException {
        return send(bericht.endpointSoort(), bericht.headers(), body);
    }

    HttpResponse<byte[]> send(EndpointSoort soort, Map<String, String> headers, byte[] body)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + "/" + soort.naam()))
                .timeout(Duration.ofMinutes(1))
                .POST(BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        return client.send(request.build(), BodyHandlers.ofByteArray());
    }

    /** What the library reads in an answer. */
    static Antwoord read(Bericht bericht, HttpResponse<byte[]> response) {
        return StufZds.lees(
                new ByteArrayInputStream(response.body()),
                Verwacht.builder(bericht).httpStatus(response.statusCode()).build());
    }
}
