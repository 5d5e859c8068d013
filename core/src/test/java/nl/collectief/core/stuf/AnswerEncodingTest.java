package nl.collectief.core.stuf;

import static nl.collectief.core.stuf.Antwoorden.ZAAKNUMMER;
import static nl.collectief.core.stuf.Antwoorden.du02;
import static nl.collectief.core.stuf.Antwoorden.lees;
import static nl.collectief.core.stuf.Antwoorden.zaak;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import nl.collectief.core.stuf.Antwoord.Onleesbaar;
import nl.collectief.core.stuf.Antwoord.Reden;
import nl.collectief.core.stuf.Antwoord.ZaakIdentificatie;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In which encodings an answer is read. Source: messages 6. */
class AnswerEncodingTest {

    private static final String GOED = du02(zaak("12345"));

    private static Reden reden(byte[] bytes) {
        return ((Onleesbaar) lees(bytes, ZAAKNUMMER)).reden();
    }

    private static Reden reden(String xml) {
        return reden(xml.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    @DisplayName("UTF-8 with and without mark, UTF-16 with mark either way: read")
    void coderingen() {
        for (Charset codering :
                new Charset[] {StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE}) {
            assertThat(lees(("\uFEFF" + GOED).getBytes(codering), ZAAKNUMMER))
                    .as(codering.name())
                    .isInstanceOf(ZaakIdentificatie.class);
        }
        byte[] metNaam = ("\uFEFF<?xml version='1.0' encoding='utf-16'?>" + GOED).getBytes(StandardCharsets.UTF_16LE);
        assertThat(lees(metNaam, ZAAKNUMMER)).isInstanceOf(ZaakIdentificatie.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISO-8859-1", "UTF-7", "US-ASCII", "UTF-16", "bestaat-niet"})
    @DisplayName("ZDS-C54: an encoding that is named and is not that of the bytes, or not allowed")
    void andereCodering(String codering) {
        assertThat(reden("<?xml version='1.0' encoding='" + codering + "'?>" + GOED))
                .isIn(Reden.CODERING, Reden.GEEN_XML);
    }

    @Test
    @DisplayName(
            "ZDS-C54: overlong UTF-8, half a character, half a surrogate, UTF-16 and UTF-32 without the right mark")
    void kapotteBytes() throws IOException {
        assertThat(reden(metBytes(0xC0, 0xBC))).isEqualTo(Reden.CODERING);
        assertThat(reden(metBytes(0xE2, 0x82))).isEqualTo(Reden.CODERING);
        assertThat(reden(metBytes(0xED, 0xA0, 0x80))).isEqualTo(Reden.CODERING);
        assertThat(reden(GOED.getBytes(StandardCharsets.UTF_16LE))).isIn(Reden.CODERING, Reden.GEEN_XML);
        assertThat(reden(("\uFEFF" + GOED).getBytes(Charset.forName("UTF-32LE"))))
                .isIn(Reden.CODERING, Reden.GEEN_XML);
    }

    private static byte[] metBytes(int... midden) throws IOException {
        int plaats = GOED.indexOf("12345");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(GOED.substring(0, plaats).getBytes(StandardCharsets.UTF_8));
        for (int b : midden) {
            bytes.write(b);
        }
        bytes.write(GOED.substring(plaats).getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"&#0;", "&#x1;", "&#xD800;", "&#xFFFE;", "\u0000", "\u0001", "\uFFFE", "&", "<", "]]>"})
    @DisplayName("characters XML does not know")
    void tekens(String teken) {
        assertThat(reden(du02(zaak("12" + teken + "345")))).isEqualTo(Reden.GEEN_XML);
    }

    @Test
    @DisplayName("ZDS-C54: XML 1.1, and no XML at all")
    void versie() {
        assertThat(reden("<?xml version='1.1'?>" + GOED)).isEqualTo(Reden.GEEN_XML);
        assertThat(reden("")).isEqualTo(Reden.GEEN_XML);
        assertThat(reden("{\"fout\": 1}")).isEqualTo(Reden.GEEN_XML);
        assertThat(reden(new byte[] {0x1F, (byte) 0x8B, 8, 0})).isEqualTo(Reden.CODERING);
    }
}
