package nl.collectief.core.zaak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Content of a document")
class InhoudTest {

    /** FIPS 180-2 appendix B.1. */
    private static final String SHA256_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    private static byte[] lees(Inhoud inhoud) throws IOException {
        try (InputStream in = inhoud.opener().open()) {
            return in.readAllBytes();
        }
    }

    @Test
    @DisplayName("of an array is a copy, with length and digest, and opens afresh each time")
    void array() throws IOException {
        byte[] abc = "abc".getBytes(StandardCharsets.US_ASCII);
        Inhoud inhoud = Inhoud.van(abc);
        abc[0] = 'x';

        assertThat(inhoud.lengte()).isEqualTo(3);
        assertThat(inhoud.sha256()).isEqualTo(SHA256_ABC);
        assertThat(lees(inhoud)).asString().isEqualTo("abc");
        assertThat(lees(inhoud)).asString().isEqualTo("abc");
    }

    @Test
    @DisplayName("of a file is the same content; a file that is not there is the caller's IOException")
    void bestand(@TempDir Path map) throws IOException {
        Path bestand = Files.writeString(map.resolve("a.txt"), "abc");
        Inhoud inhoud = Inhoud.van(bestand);

        assertThat(inhoud).isEqualTo(Inhoud.van("abc".getBytes(StandardCharsets.US_ASCII)));
        assertThat(lees(inhoud)).asString().isEqualTo("abc");
        assertThatIOException().isThrownBy(() -> Inhoud.van(map.resolve("b.txt")));
    }

    @Test
    @DisplayName("messages 1.6: equal by length and digest, never by where it comes from; a document likewise")
    void gelijk() {
        Inhoud een = Inhoud.van(new byte[] {1, 2, 3});
        Inhoud zelfde = new Inhoud(een.lengte(), een.sha256(), () -> {
            throw new IOException();
        });
        Inhoud ander = Inhoud.van(new byte[] {1, 2, 4});

        assertThat(een).isEqualTo(zelfde).hasSameHashCodeAs(zelfde).isNotEqualTo(ander);
        assertThat(document(een)).isEqualTo(document(zelfde)).isNotEqualTo(document(ander));
    }

    private static Document document(Inhoud inhoud) {
        return Document.builder(DocumentSoort.AANVRAAG)
                .bestand("aanvraag.pdf", "application/pdf")
                .creatiedatum(LocalDate.of(2026, 11, 23))
                .auteur("Proef")
                .inhoud(inhoud)
                .build();
    }

    @Test
    @DisplayName("CT-06 prints its length, a document its kind, what a request says of a file nothing")
    void prints() {
        Inhoud inhoud = Inhoud.van(new byte[] {1, 2, 3});
        assertThat(inhoud).hasToString("Inhoud[lengte=3]");
        assertThat(document(inhoud)).hasToString("Document[AANVRAAG]");
        assertThat(new Opgave(3, SHA256_ABC)).hasToString("Opgave");
    }
}
