package nl.collectief.core.dienst;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import nl.collectief.core.aanvraag.Profiel;
import nl.collectief.core.validation.Report;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever comes in, a report comes out. Source: architecture, the one way data flows, point 1. */
class ReaderFuzzTest {

    private static final List<String> GIF = List.of(
            "null",
            "{}",
            "[]",
            "\"\"",
            "\"\\u0000\"",
            "-1e15",
            "true",
            "\"x\"",
            "[[[[]]]]",
            "{\"a\": {\"b\": [null]}}",
            "\"JA\"",
            "\"2026-11-23\"",
            "[\"JA\", 1]",
            "9".repeat(30),
            ",",
            ":",
            "\\",
            "\"");

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 20261123, 7_340_033})
    @DisplayName("a right request with bytes flipped, values replaced, members dropped, doubled and swapped")
    void gemuteerd(long zaad) {
        Random kans = new Random(zaad);
        String json = Verzoeken.metAntwoorden(Verzoeken.ANTWOORDEN);
        for (int i = 0; i < 2_000; i++) {
            lees(bytesGemuteerd(json.getBytes(StandardCharsets.UTF_8), kans));
            lees(gemuteerd(json, kans).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void lees(byte[] json) {
        Report<Proefverzoek> report = Verzoeken.DIENST.lees(new ByteArrayInputStream(json), Profiel.STANDAARD);
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        report.schrijf(uit, Locale.ENGLISH);
        assertThat(uit.size()).isPositive();
        assertThat(report.isGeldig()).isEqualTo(report.fouten().isEmpty());
    }

    private static byte[] bytesGemuteerd(byte[] bytes, Random kans) {
        for (int i = kans.nextInt(3); i >= 0; i--) {
            bytes[kans.nextInt(bytes.length)] = (byte) kans.nextInt(256);
        }
        return bytes;
    }

    /** Cuts between two of the marks of JSON and puts something else there. */
    private static String gemuteerd(String json, Random kans) {
        int een = merk(json, kans);
        int twee = merk(json, kans);
        int van = Math.min(een, twee);
        int tot = Math.min(Math.max(een, twee), van + 60);
        String stuk = json.substring(van, tot);
        return json.substring(0, van)
                + switch (kans.nextInt(4)) {
                    case 0 -> "";
                    case 1 -> stuk + stuk;
                    case 2 -> json.substring(een, Math.min(een + 20, json.length()));
                    default -> GIF.get(kans.nextInt(GIF.size()));
                }
                + json.substring(tot);
    }

    private static int merk(String json, Random kans) {
        int plaats = kans.nextInt(json.length());
        while (plaats < json.length() && "{}[],:".indexOf(json.charAt(plaats)) < 0) {
            plaats++;
        }
        return Math.min(plaats + kans.nextInt(2), json.length());
    }
}
