package nl.collectief.examples.eformulier.zaaksysteem;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.collectief.core.stuf.Bericht;
import nl.collectief.examples.eformulier.EFormulier;
import nl.collectief.examples.eformulier.Sha256;
import nl.collectief.examples.eformulier.crash.AppProcess;
import nl.collectief.examples.eformulier.crash.Await;
import nl.collectief.examples.eformulier.crash.Stored;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("ZDS-C45 Documents pass through the receiver without standing in memory")
class LargeContentTest {

    private static final int DOCUMENTS = 20;
    private static final int AT_ONCE = 4;
    private static final int SIZE = (8 << 20) - 1;

    @Test
    @DisplayName("20 documents of 8 MiB - 1, four at once, in a heap of 96 MB: each stored with its length and digest")
    void twenty() throws Exception {
        Path folder = Path.of("target", "large", UUID.randomUUID().toString());
        List<String> options = List.of("-Xmx96m", "-XX:+UseSerialGC", EFormulier.class.getName());
        Path data;
        try (AppProcess app = new AppProcess(folder, options)) {
            app.start();
            Await.until(Duration.ofMinutes(1), "first page", () -> app.get("/").isPresent());
            sendAll(new ZdsClient(app.address("/zaaksysteem/zds")));
            data = app.data();
        }

        assertThat(Stored.rows(data, "select identificatie, size || '/' || sha256 from zs_document"))
                .isEqualTo(expected());
        assertThat(Stored.rows(data, "select 'bytes', sum(octet_length(bytes)) from zs_content_part")
                        .get("bytes"))
                .containsExactly(Long.toString((long) DOCUMENTS * SIZE));
    }

    private static void sendAll(ZdsClient client) throws Exception {
        assertThat(client.send(series(0).creeerZaak()).statusCode()).isEqualTo(200);
        List<Callable<Integer>> calls = IntStream.range(0, DOCUMENTS)
                .<Callable<Integer>>mapToObj(n -> () -> send(client, n))
                .toList();
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> status : threads.invokeAll(calls)) {
                statuses.add(status.get());
            }
            assertThat(statuses).hasSize(DOCUMENTS).containsOnly(200);
        } finally {
            threads.shutdownNow();
        }
    }

    /** All of one case. */
    private static Series series(int n) {
        return Series.zds12("large-" + n);
    }

    private static int send(ZdsClient client, int n) throws Exception {
        Bericht bericht = series(n).voegZaakdocumentToe();
        String text = Series.text(bericht)
                .replace("<ZKN:identificatie>0344-large-" + n + "<", "<ZKN:identificatie>0344-large-0<");
        int begin = text.indexOf("JVBERi0");
        int end = text.indexOf("</ZKN:inhoud>");
        String base64 = Base64.getEncoder().encodeToString(content(n));
        String large = text.substring(0, begin) + base64 + text.substring(end);
        return client.send(bericht, large.getBytes(StandardCharsets.UTF_8)).statusCode();
    }

    private static byte[] content(int n) {
        byte[] content = new byte[SIZE];
        new Random(n).nextBytes(content);
        System.arraycopy("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII), 0, content, 0, 9);
        return content;
    }

    private static TreeMap<String, List<String>> expected() {
        TreeMap<String, List<String>> expected = new TreeMap<>();
        for (int n = 0; n < DOCUMENTS; n++) {
            String sha256 = HexFormat.of().formatHex(Sha256.digest().digest(content(n)));
            expected.put("0344-D-large-" + n, List.of(SIZE + "/" + sha256));
        }
        return expected;
    }
}
