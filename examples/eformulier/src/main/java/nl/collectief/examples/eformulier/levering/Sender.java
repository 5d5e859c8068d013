package nl.collectief.examples.eformulier.levering;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import nl.collectief.core.stuf.Antwoord;
import nl.collectief.core.stuf.StufZds;
import nl.collectief.core.zaak.Inhoud;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Sends the kept bytes of a message and reads the answer; no try lasts longer than its time. */
@Component
class Sender {

    private final Contents contents;
    private final ReceiverAddress address;
    private final Duration timeout;
    private final HttpClient client;

    Sender(
            Contents contents,
            ReceiverAddress address,
            @Value("${eformulier.levering.connect-timeout}") Duration connectTimeout,
            @Value("${eformulier.levering.timeout}") Duration timeout) {
        this.contents = contents;
        this.address = address;
        this.timeout = timeout;
        this.client = HttpClient.newBuilder()
                .connectTimeout(connectTimeout)
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /** Sends it once. */
    Outcome send(Message message) {
        AtomicReference<InputStream> body = new AtomicReference<>(InputStream.nullInputStream());
        CompletableFuture<Antwoord> answer = client.sendAsync(request(message), BodyHandlers.ofInputStream())
                .thenApplyAsync(response -> read(message, response, body));
        try {
            return Outcome.of(answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS), message.tries());
        } catch (TimeoutException e) {
            return Outcome.later(DeliveryFindings.noAnswer());
        } catch (ExecutionException e) {
            return Outcome.later(
                    isNoAnswer(e.getCause()) ? DeliveryFindings.noAnswer() : DeliveryFindings.noConnection());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Outcome.later(DeliveryFindings.noConnection());
        } finally {
            answer.cancel(true);
            close(body.get());
        }
    }

    /** Whether a connection came about, and nothing over it in time. */
    private static boolean isNoAnswer(@Nullable Throwable cause) {
        return cause instanceof HttpTimeoutException && !(cause instanceof HttpConnectTimeoutException);
    }

    private HttpRequest request(Message message) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address.of(message.endpoint())))
                .timeout(timeout)
                .POST(body(contents.inhoud(message.content())));
        message.headers().forEach(request::header);
        return request.build();
    }

    private static BodyPublisher body(Inhoud bytes) {
        BodyPublisher stream = BodyPublishers.ofInputStream(() -> open(bytes));
        return BodyPublishers.fromPublisher(stream, bytes.lengte());
    }

    private static InputStream open(Inhoud bytes) {
        try {
            return bytes.opener().open();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reading stops when the stream is closed, which is done when the time is over. */
    private static Antwoord read(
            Message message, HttpResponse<InputStream> response, AtomicReference<InputStream> body) {
        body.set(response.body());
        return StufZds.lees(response.body(), message.verwacht(response.statusCode()));
    }

    private static void close(@Nullable InputStream body) {
        try {
            if (body != null) {
                body.close();
            }
        } catch (IOException e) {
            // nobody reads it any more
        }
    }
}
