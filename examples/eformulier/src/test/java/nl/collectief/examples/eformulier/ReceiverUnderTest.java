package nl.collectief.examples.eformulier;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A zaaksysteem for ZDS 1.2 that keeps what it receives and answers as a test tells it. */
public final class ReceiverUnderTest implements AutoCloseable {

    private static final Pattern REFERENCE = Pattern.compile("<StUF:referentienummer>([^<]+)<");

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final AtomicInteger numbers = new AtomicInteger();
    private volatile Behaviour behaviour = this::right;

    /**
     * One message that came in.
     *
     * @param path address it came to
     * @param operation name of the operation, from the SOAPAction
     * @param reference its referentienummer
     * @param body all of it
     */
    public record Received(String path, String operation, String reference, String body) {}

    /** What is answered. */
    @FunctionalInterface
    public interface Behaviour {
        /** The body of the answer; null is none, and the connection is closed. */
        @Nullable
        String answer(Received message) throws IOException;
    }

    /** Listens on a port of its own. */
    public ReceiverUnderTest() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    /** Its address, as it stands in the settings of a municipality. */
    public String address() {
        return "http://localhost:" + server.getAddress().getPort() + "/zds";
    }

    /** What came in, in order. */
    public List<Received> received() {
        return List.copyOf(received);
    }

    /** The operations that came in, in order. */
    public List<String> operations() {
        return received.stream().map(Received::operation).toList();
    }

    /** Answers in another way from now on. */
    public void behaves(Behaviour other) {
        behaviour = other;
    }

    /** Answers as the standard says from now on. */
    public void behaves() {
        behaviour = this::right;
    }

    /** What the standard says. */
    public String right(Received message) {
        return switch (message.operation()) {
            case "genereerZaakIdentificatie" -> number("zaak", "genereerZaakidentificatie", message);
            case "genereerDocumentIdentificatie" -> number("document", "genereerDocumentidentificatie", message);
            default ->
                envelope("<StUF:Bv03Bericht xmlns:StUF=\"http://www.egem.nl/StUF/StUF0301\"><StUF:stuurgegevens>"
                        + "<StUF:berichtcode>Bv03</StUF:berichtcode><StUF:crossRefnummer>" + message.reference()
                        + "</StUF:crossRefnummer></StUF:stuurgegevens></StUF:Bv03Bericht>");
        };
    }

    private String number(String kind, String functie, Received message) {
        return envelope("<ZDS:" + message.operation() + "_Du02"
                + " xmlns:ZDS=\"http://www.stufstandaarden.nl/koppelvlak/zds0120\""
                + " xmlns:ZKN=\"http://www.egem.nl/StUF/sector/zkn/0310\""
                + " xmlns:StUF=\"http://www.egem.nl/StUF/StUF0301\"><ZDS:stuurgegevens>"
                + "<StUF:berichtcode>Du02</StUF:berichtcode><StUF:crossRefnummer>" + message.reference()
                + "</StUF:crossRefnummer><StUF:functie>" + functie + "</StUF:functie></ZDS:stuurgegevens><ZDS:" + kind
                + "><ZKN:identificatie>0344" + (100_000 + numbers.incrementAndGet()) + "</ZKN:identificatie></ZDS:"
                + kind + "></ZDS:" + message.operation() + "_Du02>");
    }

    /** A fault of StUF. */
    public static String fault(String code, String words) {
        return envelope("<SOAP-ENV:Fault><faultcode>SOAP-ENV:Client</faultcode><faultstring>" + words
                + "</faultstring><detail><StUF:Fo03Bericht xmlns:StUF=\"http://www.egem.nl/StUF/StUF0301\"><StUF:body>"
                + "<StUF:code>" + code + "</StUF:code><StUF:plek>client</StUF:plek><StUF:omschrijving>" + words
                + "</StUF:omschrijving></StUF:body></StUF:Fo03Bericht></detail></SOAP-ENV:Fault>");
    }

    private static String envelope(String body) {
        return "<SOAP-ENV:Envelope xmlns:SOAP-ENV=\"http://schemas.xmlsoap.org/soap/envelope/\"><SOAP-ENV:Body>" + body
                + "</SOAP-ENV:Body></SOAP-ENV:Envelope>";
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Received message = read(exchange);
            received.add(message);
            String words = behaviour.answer(message);
            if (words == null) {
                return;
            }
            byte[] answer = words.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "text/xml; charset=utf-8");
            exchange.sendResponseHeaders(words.contains("Fault>") ? 500 : 200, answer.length);
            exchange.getResponseBody().write(answer);
        }
    }

    private static Received read(HttpExchange exchange) throws IOException {
        String action = exchange.getRequestHeaders().getFirst("SOAPAction");
        String operation = action.substring(action.lastIndexOf('/') + 1, action.lastIndexOf('_'));
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Matcher reference = REFERENCE.matcher(body);
        return new Received(
                exchange.getRequestURI().getPath(), operation, reference.find() ? reference.group(1) : "", body);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
