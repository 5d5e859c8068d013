package nl.collectief.examples.eformulier;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.collectief.core.dienst.Dienst;
import nl.collectief.core.dienst.Diensten;
import nl.collectief.examples.eformulier.indiening.Submission;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Requests of the conformance cases, as a form hands them in. */
public final class Requests {

    /** The JSON pointer of the one document of {@code OVL-C01}, which is its id. */
    public static final String DOCUMENT = "/overlijden/doktersverklaring";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Requests() {}

    /** {@code VRH-C001}: a move without documents, received on 10 September 2026. */
    public static Submission move() {
        return submission("verhuizingDoorgeven", "VRH-C001", Map.of());
    }

    /** {@code OVL-C01}: a death with one document, received on 4 November 2026. */
    public static Submission death(UUID upload) {
        return submission("aangifteOverlijden", "OVL-C01", Map.of(DOCUMENT, upload));
    }

    /** The bytes of the document of {@code OVL-C01}. */
    public static byte[] document() {
        byte[] bytes = new byte[204_800];
        byte[] signature = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(signature, 0, bytes, 0, signature.length);
        return bytes;
    }

    /** A request of a conformance case. */
    public static Submission submission(String form, String name, Map<String, UUID> uploads) {
        JsonNode request = request(form, name);
        return new Submission(
                UUID.randomUUID(),
                form,
                Locale.forLanguageTag("nl"),
                OffsetDateTime.parse(request.get("tijdstipOntvangst").stringValue())
                        .toInstant(),
                request.toString(),
                uploads);
    }

    private static JsonNode request(String form, String name) {
        Dienst<?> dienst = Diensten.vind().dienst(form).orElseThrow();
        try (InputStream json = Objects.requireNonNull(dienst.bron("gevallen/" + name + ".json"))) {
            return JSON.readTree(json).get("verzoek");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
