package nl.collectief.examples.eformulier.zaaksysteem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.collectief.core.stuf.Bericht;
import nl.collectief.core.stuf.EndpointSoort;
import nl.collectief.core.stuf.Systeem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("ZDS-C54 The zaaksysteem reads what a stranger sends without harm")
class HostileTest {

    private static final Bericht BERICHT = Series.zds12("hostile").creeerZaak();
    private static final String TEXT = Series.text(BERICHT);
    private static final String PROLOG = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String TOELICHTING = "<ZKN:startdatum>";

    static Stream<Arguments> messages() {
        String rest = TEXT.substring(PROLOG.length());
        return Stream.of(
                of("nothing", ""),
                of("no XML", "zaak"),
                of("a bare DOCTYPE", PROLOG + "<!DOCTYPE x>" + rest),
                of("an external entity", PROLOG + "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>" + rest),
                of(
                        "a parameter entity",
                        PROLOG + "<!DOCTYPE x [<!ENTITY % e SYSTEM \"http://localhost/\"> %e;]>" + rest),
                of(
                        "an entity bomb",
                        PROLOG + "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>"
                                + insert("&b;")),
                of("an unknown entity", insert("&e;")),
                of("a processing instruction", PROLOG + "<?x y?>" + rest),
                of("a processing instruction without end", PROLOG + "<?x " + "y".repeat(3 << 20)),
                of("XML 1.1", TEXT.replace("version=\"1.0\"", "version=\"1.1\"")),
                of("another encoding", TEXT.replace("encoding=\"UTF-8\"", "encoding=\"ISO-8859-1\"")),
                of("elements 101 deep", insert("<x>".repeat(101) + "</x>".repeat(101))),
                of("elements 100,000 deep", insert("<x>".repeat(100_000))),
                of("20,001 elements", insert("<x/>".repeat(20_001))),
                of("51 attributes", insert("<x" + attributes(51) + "/>")),
                of("100,000 attributes", insert("<x" + attributes(100_000) + "/>")),
                of("100,000 namespaces", insert("<x" + attributes(100_000).replace(" a", " xmlns:a") + "/>")),
                of("an attribute of 5 MiB", insert("<x a=\"" + "y".repeat(5 << 20) + "\"/>")),
                of("a name of 5 MiB", insert("<" + "y".repeat(5 << 20) + "/>")),
                of("a comment of 5 MiB", insert("<!--" + "y".repeat(5 << 20) + "-->")),
                of("a CDATA section of 5 MiB", insert("<x><![CDATA[" + "y".repeat(5 << 20) + "]]></x>")),
                of("a text of 5 MiB", insert("<x>" + "y".repeat(5 << 20) + "</x>")),
                of("two messages in the Body", TEXT.replace("</SOAP-ENV:Body>", "<x/></SOAP-ENV:Body>")),
                of(
                        "two Bodies",
                        TEXT.replace("</SOAP-ENV:Body>", "</SOAP-ENV:Body><SOAP-ENV:Body><x/></SOAP-ENV:Body>")),
                of("no Body", TEXT.replace("SOAP-ENV:Body>", "SOAP-ENV:Header>")),
                of("something after the end", TEXT + "<x/>"),
                of("U+0000 by its number", insert("<x>&#0;</x>")),
                of("half a surrogate by its number", insert("<x>&#xD800;</x>")));
    }

    private static Arguments of(String name, String message) {
        return Arguments.of(name, Series.utf8(message));
    }

    private static String insert(String piece) {
        return TEXT.replace(TOELICHTING, piece + TOELICHTING);
    }

    private static String attributes(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(" a").append(i).append("=\"x").append(i).append('"');
        }
        return text.toString();
    }

    static Stream<Arguments> bytes() {
        byte[] overlong = Series.utf8(insert("<x>AB</x>"));
        int place = new String(overlong, StandardCharsets.ISO_8859_1).indexOf("<x>AB") + 3;
        overlong[place] = (byte) 0xC0;
        overlong[place + 1] = (byte) 0xAF;
        return Stream.of(
                Arguments.of("overlong UTF-8", overlong),
                Arguments.of("UTF-16", TEXT.getBytes(StandardCharsets.UTF_16)),
                Arguments.of("UTF-7", Series.utf8(TEXT.replace("UTF-8", "UTF-7"))),
                Arguments.of("a NUL", Series.utf8(insert("\u0000"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"messages", "bytes"})
    @DisplayName("a fault of the client within 2 seconds, nothing stored")
    void hostile(String name, byte[] message) throws Exception {
        long before = ReceiverApp.count("zs_message");
        Instant begin = Instant.now();
        HttpResponse<byte[]> response = ReceiverApp.client().send(BERICHT, message);
        Answer answer = Answer.of(response);

        assertThat(answer.status()).as(name).isEqualTo(500);
        assertThat(answer.element("faultcode")).isEqualTo("SOAP-ENV:Client");
        assertThat(answer.text()).doesNotContain("passwd", "yyyy");
        assertThat(Duration.between(begin, Instant.now())).isLessThan(Duration.ofSeconds(2));
        assertThat(ReceiverApp.count("zs_message")).isEqualTo(before);
    }

    @Test
    @DisplayName("ZDS-C55 a message cut at every offset: an answer that is a fault, never an exception")
    void cut() throws Exception {
        byte[] whole = Series.utf8(TEXT);
        Receiver receiver = ReceiverApp.app().bean(Receiver.class);
        for (int n = 0; n < whole.length; n++) {
            InputStream piece = new ByteArrayInputStream(whole, 0, n);
            Reply reply = receiver.receive(
                    new Call(EndpointSoort.ONTVANG_ASYNCHROON, Operation.ZAAK_12.action(), piece, null));
            assertThat(reply.status()).as("cut at %d", n).isEqualTo(500);
        }
        assertThat(ReceiverApp.rows("select id from zs_message where referentienummer = ?", BERICHT.referentienummer()))
                .isEmpty();
    }

    @Test
    @DisplayName("a document larger than a message may be: refused while it comes in, nothing of it stays")
    void tooLarge() throws Exception {
        Series series = Series.zds12("hostile-large");
        ReceiverApp.client().send(series.creeerZaak());
        Bericht bericht = series.voegZaakdocumentToe();
        String text = Series.text(bericht);
        int place = text.indexOf("JVBERi0");
        long parts = ReceiverApp.count("zs_content_part");
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(ReceiverApp.app().uri("/zaaksysteem/zds") + "/OntvangAsynchroon"))
                .POST(BodyPublishers.ofInputStream(() -> new SequenceInputStream(
                        new ByteArrayInputStream(Series.utf8(text.substring(0, place))), new Endless())));
        bericht.headers().forEach(request::header);
        int status;
        try {
            status = HttpClient.newHttpClient()
                    .send(request.build(), BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException closed) {
            // the server stops reading and closes: to a sender that does not listen no answer comes through
            status = 500;
        }
        assertThat(status).isEqualTo(500);
        assertThat(ReceiverApp.count("zs_content_part")).isEqualTo(parts);
    }

    @Test
    @DisplayName("no envelope type: 415; no such endpoint: 404; GET: 405")
    void http() throws Exception {
        byte[] body = ZdsClient.bytes(BERICHT);
        HttpResponse<byte[]> json = ReceiverApp.client()
                .send(EndpointSoort.ONTVANG_ASYNCHROON, Map.of("Content-Type", "application/json"), body);
        HttpResponse<String> get = ReceiverApp.app().get("/zaaksysteem/zds/OntvangAsynchroon");
        HttpRequest.Builder other = HttpRequest.newBuilder(ReceiverApp.app().uri("/zaaksysteem/zds/Anders"))
                .POST(BodyPublishers.ofByteArray(body));
        BERICHT.headers().forEach(other::header);
        HttpResponse<String> notFound = HttpClient.newHttpClient().send(other.build(), BodyHandlers.ofString());

        assertThat(List.of(json.statusCode(), notFound.statusCode(), get.statusCode()))
                .isEqualTo(List.of(415, 404, 405));
    }

    @Test
    @DisplayName("types that hold a message print nothing of it")
    void privacy() {
        Node node = new Node(Ns.BG.name("inp.bsn"), Map.of(), "999993653", List.of());
        Stuurgegevens stuurgegevens = new Stuurgegevens(
                "Lk01", new Systeem(null, "Formulieren", null, "J. Visser"), null, null, null, null, null);
        Question question = new Question(Soap.SOAP_1_1, Operation.ZAAK_12, stuurgegevens);

        assertThat(List.of(node.toString(), question.toString(), stuurgegevens.toString()))
                .containsExactly("Node[inp.bsn]", "Question[ZAAK_12]", "Stuurgegevens[Lk01]");
    }

    /** Base64 without end. */
    private static final class Endless extends InputStream {
        @Override
        public int read() {
            return 'A';
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            Arrays.fill(bytes, offset, offset + length, (byte) 'A');
            return length;
        }
    }
}
