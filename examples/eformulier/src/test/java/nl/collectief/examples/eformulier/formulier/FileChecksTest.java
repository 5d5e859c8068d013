package nl.collectief.examples.eformulier.formulier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.collectief.core.aanvraag.Profiel;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("formulieren 5 and 7: which files are taken, and under which name")
class FileChecksTest {

    private static final byte[] PDF = "%PDF-1.7\n1 0 obj".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PNG = {
        (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'
    };
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0, 16, 'J', 'F', 'I', 'F', 0
    };
    private static final byte[] GIF = "GIF89a".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PROGRAM = {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0};
    private static final byte[] PAGE = "<!DOCTYPE html><html><script>".getBytes(StandardCharsets.US_ASCII);

    @Test
    @DisplayName("the first bytes belong to the extension, in any case")
    void genuine() {
        assertThat(FileCheck.isGenuine("a.pdf", PDF)).isTrue();
        assertThat(FileCheck.isGenuine("A.PDF", PDF)).isTrue();
        assertThat(FileCheck.isGenuine("a.png", PNG)).isTrue();
        assertThat(FileCheck.isGenuine("a.jpg", JPEG)).isTrue();
        assertThat(FileCheck.isGenuine("a.jpeg", JPEG)).isTrue();
        assertThat(FileCheck.isGenuine("a.gif", GIF)).isTrue();
        assertThat(FileCheck.isGenuine("a.dsc", new byte[] {1, 2, 3, 0, 5})).isTrue();
    }

    @Test
    @DisplayName("a program, a page or a picture under another name is refused")
    void disguised() {
        assertThat(FileCheck.isGenuine("a.pdf", PROGRAM)).isFalse();
        assertThat(FileCheck.isGenuine("a.pdf", PAGE)).isFalse();
        assertThat(FileCheck.isGenuine("a.png", JPEG)).isFalse();
        assertThat(FileCheck.isGenuine("a.jpg", PDF)).isFalse();
        assertThat(FileCheck.isGenuine("a.dsc", PROGRAM)).isFalse();
        assertThat(FileCheck.isGenuine("a.dsc", PAGE)).isFalse();
        assertThat(FileCheck.isGenuine("a.pdf", new byte[0])).isFalse();
    }

    @Test
    @DisplayName("bestandsoorten of the profile come beside those of the form, maxBestand in place of 8 MB")
    void profile() {
        FileCheck standard = new FileCheck(Profiel.STANDAARD);
        FileCheck own = new FileCheck(Profiel.van(Map.of("bestandsoorten", List.of("DOCX"), "maxBestand", 1000)));

        assertThat(standard.kinds()).containsExactly("pdf", "gif", "jpg", "jpeg", "png", "dsc");
        assertThat(standard.maxBytes()).isEqualTo(8_388_608);
        assertThat(standard.isAllowed("brief.docx")).isFalse();
        assertThat(standard.isAllowed("pdf")).isFalse();
        assertThat(own.isAllowed("brief.docx")).isTrue();
        assertThat(own.isAllowed("brief.pdf")).isTrue();
        assertThat(own.maxBytes()).isEqualTo(1000);
    }

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource({
        "brief.pdf, brief.pdf",
        "C:\\Users\\ik\\brief.pdf, brief.pdf",
        "../../etc/brief.pdf, brief.pdf",
        "..pdf, pdf",
        "a..b.pdf, a.b.pdf",
        "'  .verborgen.pdf', verborgen.pdf",
        "'br\u202Efdp.exe', brfdp.exe",
        "'brief\u0000.pdf', brief.pdf",
        "'geboorte akte (1).pdf', geboorte akte (1).pdf",
        "'caf\u0065\u0301.png', 'caf\u00e9.png'",
        "'a;b&c$d.pdf', abcd.pdf",
        "'', bestand",
        "///, bestand",
    })
    @DisplayName("a name is made harmless")
    void names(String sent, String kept) {
        assertThat(FileNames.harmless(sent)).isEqualTo(kept);
    }

    @Test
    @DisplayName("a name of 300 characters is cut before its extension")
    void longName() {
        assertThat(FileNames.harmless("x".repeat(300) + ".pdf")).hasSize(120).endsWith("x.pdf");
        assertThat(FileNames.harmless(null)).isEqualTo("bestand");
    }
}
