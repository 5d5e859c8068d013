package nl.collectief.core.stuf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import nl.collectief.core.zaak.Document;
import nl.collectief.core.zaak.Inhoud;
import nl.collectief.core.zaak.Opgave;
import nl.collectief.core.zaak.Zaak;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The check of a document")
class DocumentCheckTest {

    private static final String B13 = "FOUT ZDS-B13 /documenten/0/inhoud";

    private static List<String> bevindingen(Document.Builder document) {
        return bevindingen(document, Cases.levering().build());
    }

    private static List<String> bevindingen(Document.Builder document, Levering levering) {
        Zaak zaak = Cases.minimaal().document(document.build()).build();
        return Zaakcontrole.controleer(zaak, levering).stream()
                .map(Object::toString)
                .toList();
    }

    private static Document.Builder document() {
        return Cases.document(Cases.pdf());
    }

    private static Inhoud inhoud(String hex) {
        return Inhoud.van(HexFormat.of().parseHex(hex));
    }

    @Nested
    @DisplayName("ZDS-C48 name of the file")
    class Bestandsnaam {

        @ParameterizedTest(name = "{index}")
        @ValueSource(
                strings = {
                    "../a.pdf",
                    "a/b.pdf",
                    "a\\b.pdf",
                    "C:a.pdf",
                    "a\tb.pdf",
                    "a\nb.pdf",
                    "a\u0000b.pdf",
                    "a\u0085b.pdf",
                    "x.pdf.exe",
                    "pdf",
                    ".pdf",
                    "a..pdf",
                    "a\u202Efdp.exe.pdf",
                    "a\u2066b.pdf",
                    "",
                    " "
                })
        @DisplayName("that another system takes for a path, a program or another name is ZDS-B09")
        void verkeerd(String naam) {
            assertThat(bevindingen(document().bestand(naam, "application/pdf")))
                    .containsExactly("FOUT ZDS-B09 /documenten/0/bestandsnaam");
        }

        @Test
        @DisplayName("has at most 255 characters; a lone surrogate is ZDS-B02")
        void grenzen() {
            assertThat(bevindingen(document().bestand("a".repeat(251) + ".pdf", "application/pdf")))
                    .isEmpty();
            assertThat(bevindingen(document().bestand("a".repeat(252) + ".pdf", "application/pdf")))
                    .containsExactly("FOUT ZDS-B09 /documenten/0/bestandsnaam");
            assertThat(bevindingen(document().bestand("a\uD800.pdf", "application/pdf")))
                    .containsExactly("FOUT ZDS-B02 /documenten/0/bestandsnaam");
            assertThat(bevindingen(document().bestand("Kopie é (2).PDF", "application/pdf")))
                    .isEmpty();
        }
    }

    @Nested
    @DisplayName("ZDS-B09 what is said of it")
    class Opgaven {

        @ParameterizedTest(name = "\"{0}\"")
        @ValueSource(strings = {"nl", "NLD", "", "nlds"})
        @DisplayName("language: three small letters")
        void taal(String taal) {
            assertThat(bevindingen(document().taal(taal))).containsExactly("FOUT ZDS-B09 /documenten/0/taal");
        }

        @ParameterizedTest(name = "{0}")
        @ValueSource(strings = {"Image/gif", "image", "image/gif; q=1", "/gif"})
        @DisplayName("media type: type and subtype in small letters, no parameters")
        void mediatype(String mediatype) {
            assertThat(bevindingen(document().bestand("a.onbekend", mediatype)))
                    .containsExactly("FOUT ZDS-B09 /documenten/0/mediatype");
        }

        @Test
        @DisplayName("media type: 85 characters in all, however they are divided, as that of docx with its 71; not 86")
        void lengteMediatype() {
            String docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
            assertThat(bevindingen(document().bestand("a.docx", docx))).isEmpty();
            assertThat(bevindingen(document().bestand("a.x", "a/" + "b".repeat(83))))
                    .isEmpty();
            assertThat(bevindingen(document().bestand("a.x", "a/" + "b".repeat(84))))
                    .containsExactly("FOUT ZDS-B09 /documenten/0/mediatype");
        }

        @Test
        @DisplayName("title and author must be there and have at most 200 characters, a description 1000")
        void teksten() {
            assertThat(bevindingen(document().titel("").auteur(" ")))
                    .containsExactly("FOUT ZDS-B09 /documenten/0/titel", "FOUT ZDS-B09 /documenten/0/auteur");
            assertThat(bevindingen(document()
                            .titel("t".repeat(201))
                            .auteur("a".repeat(201))
                            .beschrijving("b".repeat(1001))))
                    .containsExactly(
                            "FOUT ZDS-B01 /documenten/0/titel",
                            "FOUT ZDS-B01 /documenten/0/auteur",
                            "FOUT ZDS-B01 /documenten/0/beschrijving");
            assertThat(bevindingen(document()
                            .titel("t".repeat(200))
                            .auteur("a".repeat(200))
                            .beschrijving("b".repeat(1000))))
                    .isEmpty();
        }

        @Test
        @DisplayName("documenttype of the caller: 1 to 80 characters")
        void documenttype() {
            assertThat(bevindingen(
                            document(),
                            Cases.levering()
                                    .documenttype("BIJLAGE", "d".repeat(81))
                                    .build()))
                    .containsExactly("FOUT ZDS-B09 /documenten/0/soort");
            assertThat(bevindingen(
                            document(),
                            Cases.levering()
                                    .documenttype("BIJLAGE", "d".repeat(80))
                                    .build()))
                    .isEmpty();
        }

        @Test
        @DisplayName("size: at most what the dialect says, 1 GiB in any case")
        void maximum() {
            Inhoud groot =
                    new Inhoud((1L << 30) + 1, Cases.pdf().sha256(), Cases.pdf().opener());
            assertThat(bevindingen(Cases.document(groot))).containsExactly("FOUT ZDS-B09 /documenten/0/inhoud");
            Levering klein = Cases.levering()
                    .dialect(DialectTest.dialect("{\"documentMaximum\": 14}"))
                    .build();
            assertThat(Cases.pdf().lengte()).isEqualTo(15);
            assertThat(bevindingen(document(), klein)).containsExactly("FOUT ZDS-B09 /documenten/0/inhoud");
        }
    }

    @Nested
    @DisplayName("ZDS-B13 its content")
    class Content {

        @Test
        @DisplayName("missing, empty, or with a digest that is none")
        void ontbreekt() {
            assertThat(bevindingen(Cases.document(null))).containsExactly(B13);
            assertThat(bevindingen(Cases.document(Inhoud.van(new byte[0])))).containsExactly(B13);
            Inhoud pdf = Cases.pdf();
            assertThat(bevindingen(Cases.document(new Inhoud(pdf.lengte(), "ABC", pdf.opener()))))
                    .containsExactly(B13);
        }

        @Test
        @DisplayName("of another length or digest than the request says")
        void opgave() {
            Inhoud pdf = Cases.pdf();
            assertThat(bevindingen(document().opgave(new Opgave(pdf.lengte() + 1, null))))
                    .containsExactly(B13);
            assertThat(bevindingen(document().opgave(new Opgave(pdf.lengte(), "0".repeat(64)))))
                    .containsExactly(B13);
            assertThat(bevindingen(document().opgave(new Opgave(pdf.lengte(), pdf.sha256()))))
                    .isEmpty();
            assertThat(bevindingen(document().opgave(new Opgave(pdf.lengte(), null))))
                    .isEmpty();
        }

        @ParameterizedTest(name = "{0} {1} that begins with {2}: {3}")
        @CsvSource({
            "a.pdf, application/pdf, 255044462d312e37, true",
            "a.pdf, application/pdf, 4d5a900003000000, false",
            "a.pdf, application/pdf, 2550, false",
            "a.gif, image/gif, 474946383961, true",
            "a.gif, image/gif, 474946383761, true",
            "a.gif, image/gif, 474946383861, false",
            "a.jpg, image/jpeg, ffd8ffe0, true",
            "a.JPEG, image/jpeg, ffd8ffe1, true",
            "a.jpg, image/jpeg, 89504e470d0a1a0a, false",
            "a.png, image/png, 89504e470d0a1a0a, true",
            "a.png, image/png, 89504e470a1a0a00, false",
            "a.dsc, application/octet-stream, 00, true",
            "a.xml, application/xml, 3c61, true"
        })
        @DisplayName("whose first bytes contradict media type and extension")
        void eersteBytes(String naam, String mediatype, String hex, boolean goed) {
            assertThat(bevindingen(Cases.document(inhoud(hex)).bestand(naam, mediatype)))
                    .isEqualTo(goed ? List.of() : List.of(B13));
        }

        @ParameterizedTest(name = "{0} as {1}")
        @CsvSource({"a.png, image/jpeg", "a.pdf, application/octet-stream", "a.exe, application/pdf", "a, image/png"})
        @DisplayName("ZDS-B09 an extension that says another kind than the media type")
        void extensie(String naam, String mediatype) {
            assertThat(bevindingen(Cases.document(inhoud("00")).bestand(naam, mediatype)))
                    .contains("FOUT ZDS-B09 /documenten/0/bestandsnaam");
        }

        @Test
        @DisplayName("that cannot be opened; the reason is not told")
        void nietTeOpenen() {
            Inhoud stuk = new Inhoud(15, Cases.pdf().sha256(), () -> {
                throw new IOException("/geheim/pad.pdf");
            });
            assertThat(bevindingen(Cases.document(stuk))).containsExactly(B13);
        }
    }

    @Test
    @DisplayName("ZDS-B13 stops the first message of the series, and the two of the document itself")
    void stopt() {
        Zaak zaak = Cases.minimaal()
                .document(document().build())
                .document(Cases.document(Inhoud.van("MZ".getBytes(StandardCharsets.US_ASCII)))
                        .build())
                .build();
        Levering levering = Cases.levering().build();

        assertThat(StufZds.genereerDocumentIdentificatie(zaak, levering, 0)).isNotNull();
        for (Runnable bericht : List.<Runnable>of(
                () -> StufZds.genereerZaakIdentificatie(zaak, levering),
                () -> StufZds.creeerZaak(zaak, levering),
                () -> StufZds.genereerDocumentIdentificatie(zaak, levering, 1),
                () -> StufZds.voegZaakdocumentToe(zaak, levering, 1, "DOC-1"))) {
            BerichtFout fout = catchThrowableOfType(BerichtFout.class, bericht::run);
            assertThat(fout.findings())
                    .extracting(Object::toString)
                    .containsExactly("FOUT ZDS-B13 /documenten/1/inhoud");
        }
    }
}
