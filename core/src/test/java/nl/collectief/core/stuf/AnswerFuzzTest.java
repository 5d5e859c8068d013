package nl.collectief.core.stuf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever comes in, an answer or Onleesbaar comes out. Source: messages 6, fuzz. */
class AnswerFuzzTest {

    private static final Pattern ANTWOORD = Pattern.compile("Du02|Bv03|Fo0|soapfault");
    private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]*>");
    private static final List<String> GIF = List.of(
            "<!DOCTYPE a [<!ENTITY b 'c'>]>",
            "&b;",
            "&#0;",
            "&#xD800;",
            "<![CDATA[",
            "]]>",
            "<?a b?>",
            "<!--",
            "-->",
            "\u0000",
            "\uFFFE",
            "+ADw-a+AD4-",
            " xmlns=''",
            " xmlns:s='urn:anders'",
            "<e:Body/>",
            "<e:Fault/>",
            "<a>".repeat(200),
            "xsi:nil='true'");

    private static void lees(byte[] bytes) {
        for (Operatie operatie : Operatie.values()) {
            Antwoord antwoord = Antwoorden.lees(
                    bytes, Verwacht.builder(operatie, Antwoorden.NUMMER).build());
            assertThat(antwoord.toString()).doesNotContain("999990019");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"du02-zaak-12", "du02-zaak-11", "du02-document", "bv03", "fo03", "fault-12"})
    @DisplayName("ZDS-C55: an answer cut at every byte")
    void afgekapt(String naam) {
        afgekapt(Antwoorden.bestand(naam));
    }

    private static void afgekapt(byte[] bytes) {
        for (int lengte = 0; lengte < bytes.length; lengte++) {
            assertThat(Antwoorden.lees(Arrays.copyOf(bytes, lengte), Antwoorden.ZAAK))
                    .isNotNull();
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 20261123, 4_598_231})
    @DisplayName("answers with bytes flipped, elements dropped, doubled, swapped and renamed, and poison put in")
    void gemuteerd(long zaad) {
        Random kans = new Random(zaad);
        for (String naam : Antwoorden.BESTANDEN) {
            byte[] bytes = Antwoorden.bestand(naam);
            for (int i = 0; i < 40; i++) {
                lees(bytesGemuteerd(bytes, kans));
                lees(gemuteerd(new String(bytes, StandardCharsets.UTF_8), kans).getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private static byte[] bytesGemuteerd(byte[] bytes, Random kans) {
        byte[] ander = bytes.clone();
        for (int i = kans.nextInt(4); i >= 0; i--) {
            ander[kans.nextInt(ander.length)] = (byte) kans.nextInt(256);
        }
        return ander;
    }

    private static String gemuteerd(String xml, Random kans) {
        List<int[]> tags = new ArrayList<>();
        for (Matcher m = TAG.matcher(xml); m.find(); ) {
            tags.add(new int[] {m.start(), m.end()});
        }
        int[] een = tags.get(kans.nextInt(tags.size()));
        int[] twee = tags.get(kans.nextInt(tags.size()));
        int van = Math.min(een[0], twee[0]);
        int tot = Math.max(een[1], twee[1]);
        String stuk = xml.substring(van, tot);
        return xml.substring(0, van)
                + switch (kans.nextInt(5)) {
                    case 0 -> "";
                    case 1 -> stuk + stuk;
                    case 2 -> xml.substring(twee[0], twee[1]) + xml.substring(een[0], een[1]);
                    case 3 -> stuk.replace("identificatie", "identiteit").replace("Bericht", "bericht");
                    default -> GIF.get(kans.nextInt(GIF.size())) + stuk;
                }
                + xml.substring(tot);
    }

    @Test
    @DisplayName("ZDS-C55: every sample, cut: the answers at every byte, the long requests at many")
    void voorbeelden() throws IOException {
        Path map = Path.of(System.getProperty("collectief.standards", ""), "samples", "stuf-zds");
        Assumptions.assumeTrue(Files.isDirectory(map), "the samples of StUF-ZDS are not here");
        try (Stream<Path> bestanden = Files.list(map)) {
            for (Path bestand :
                    bestanden.filter(b -> b.toString().endsWith(".xml")).toList()) {
                byte[] bytes = Files.readAllBytes(bestand);
                lees(bytes);
                int stap = ANTWOORD.matcher(bestand.getFileName().toString()).find() ? 1 : 1 + bytes.length / 100;
                for (int lengte = 0; lengte < bytes.length; lengte += stap) {
                    assertThat(Antwoorden.lees(Arrays.copyOf(bytes, lengte), Antwoorden.ZAAK))
                            .isNotNull();
                }
            }
        }
    }
}
