package nl.collectief.examples.eformulier.indiening;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.collectief.conformance.ConformanceCase;
import nl.collectief.conformance.ConformanceCases;
import nl.collectief.core.aanvraag.Attachment;
import nl.collectief.core.aanvraag.Profiel;
import nl.collectief.core.dienst.Diensten;
import nl.collectief.core.validation.Gevalideerd;
import nl.collectief.examples.eformulier.AppUnderTest;
import nl.collectief.examples.eformulier.MemoryUploads;
import nl.collectief.examples.eformulier.formulier.Uploads;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.node.ObjectNode;

@DisplayName("Of every form on the class path")
class EveryRequestTest {

    private static final int PER_FORM = 2;

    private static final Map<String, byte[]> SIGNATURES = Map.of(
            "application/pdf",
            "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII),
            "image/gif",
            "GIF89a".getBytes(StandardCharsets.US_ASCII),
            "image/jpeg",
            new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF},
            "image/png",
            new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});

    private final MemoryUploads uploads = new MemoryUploads();

    @Test
    @DisplayName("valid requests are accepted, made into a document, and delivered to the last message")
    void delivered() throws Exception {
        try (AppUnderTest app = new AppUnderTest()) {
            app.gemeente(gemeente -> gemeente.set("profiel", emptyLike(gemeente)))
                    .with(Uploads.class, uploads)
                    .start();
            List<String> forms = new ArrayList<>();
            for (ConformanceCase geval : cases()) {
                Receipt receipt = app.bean(Submissions.class).submit(submission(geval));
                assertThat(receipt.referentie()).as(geval.naam()).isNotBlank();
                forms.add(geval.formulier());
            }
            assertThat(forms)
                    .containsAll(Diensten.vind().alle().stream()
                            .map(dienst -> dienst.code())
                            .toList());
            Instant end = Instant.now().plus(Duration.ofSeconds(60));
            while (delivered(app) < forms.size() && Instant.now().isBefore(end)) {
                Thread.sleep(100);
            }
            assertThat(delivered(app)).isEqualTo(forms.size());
        }
    }

    private static ObjectNode emptyLike(ObjectNode node) {
        return node.objectNode();
    }

    /** The first few of each form that hold no fout for a municipality that chose nothing. */
    private static List<ConformanceCase> cases() {
        return ConformanceCases.van(Diensten.vind()).stream()
                .filter(geval -> geval.profiel().replace(" ", "").equals("{}"))
                .filter(geval -> geval.verwacht().stream()
                        .noneMatch(finding -> finding.ernst().equals("FOUT")))
                .collect(Collectors.groupingBy(ConformanceCase::formulier))
                .values()
                .stream()
                .flatMap(ofForm -> ofForm.stream().limit(PER_FORM))
                .toList();
    }

    private Submission submission(ConformanceCase geval) {
        Gevalideerd<?> gevalideerd = Diensten.vind()
                .dienst(geval.formulier())
                .orElseThrow()
                .lees(geval.verzoek(), Profiel.STANDAARD)
                .gevalideerd();
        Map<String, UUID> bijlagen = new HashMap<>();
        gevalideerd.bijgevoegd().forEach(bijlage -> bijlagen.put(bijlage.id(), uploads.add(content(bijlage))));
        return new Submission(
                UUID.randomUUID(),
                geval.formulier(),
                Locale.forLanguageTag("nl"),
                gevalideerd.moment(),
                geval.verzoek(),
                bijlagen);
    }

    /** As many bytes as the request says, that begin as their kind of file does. */
    private static byte[] content(Attachment bijlage) {
        byte[] begin = SIGNATURES.getOrDefault(bijlage.mediatype(), new byte[0]);
        Long length = bijlage.document().lengte();
        return Arrays.copyOf(begin, length == null ? 1 : length.intValue());
    }

    private static int delivered(AppUnderTest app) {
        return app.bean(JdbcClient.class)
                .sql("select count(*) from delivery where state = 'DELIVERED'")
                .query(Integer.class)
                .single();
    }
}
