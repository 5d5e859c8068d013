package nl.collectief.core.stuf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import nl.collectief.core.zaak.Document;
import nl.collectief.core.zaak.Inhoud;
import nl.collectief.core.zaak.Vertrouwelijkheid;
import nl.collectief.core.zaak.Zaak;
import nl.collectief.testkit.Schema;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("voegZaakdocumentToe")
class VoegZaakdocumentToeTest {

    private static final String NUMMER = "9999-2026-DOC-0000000107";

    private static byte[] bericht(Document document, Levering levering) {
        Zaak zaak = Cases.minimaal().document(document).build();
        return Cases.bytes(StufZds.voegZaakdocumentToe(zaak, levering, 0, NUMMER));
    }

    private static String geldig(Document document) {
        Zaak zaak = Cases.minimaal().document(document).build();
        return Cases.valid(StufZds.voegZaakdocumentToe(zaak, Cases.levering().build(), 0, NUMMER));
    }

    private static byte[] bericht(Document document) {
        return bericht(document, Cases.levering().build());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"zdsv12", "zdsv11", "zaakbrug", "openformulieren", "onegov"})
    @DisplayName("messages 4.7: a document with every part is valid and reads back to itself")
    void volledig(String dialect) {
        Document document = Cases.document(Cases.pdf())
                .titel("Kopie huurcontract (première page) & bijlage")
                .beschrijving("Meegestuurd met het e-formulier")
                .build();

        byte[] bericht = bericht(document, Cases.levering(dialect).build());

        DocumentReader lezer = new DocumentReader(bericht);
        assertThat(lezer.lees("BIJLAGE")).isEqualTo(document);
        assertThat(lezer.identificatie()).isEqualTo(NUMMER);
        assertThat(lezer.zaakidentificatie()).isEqualTo("9999-2026-VRH-0000000042");
        assertThat(Schema.errors(bericht)).isEmpty();
        assertThat(Schema.errorsAs12(bericht)).isEmpty();
    }

    @Test
    @DisplayName("messages 4.7: the order is that of the schema, and versie, status and registration are always there")
    void volgorde() {
        String bericht = new String(bericht(Cases.document(Cases.pdf()).build()), StandardCharsets.UTF_8);

        assertThat(bericht)
                .contains("<ZDS:voegZaakdocumentToe_EdcLk01><ZKN:stuurgegevens>")
                .contains("<ZKN:taal>nld</ZKN:taal><ZKN:versie>1</ZKN:versie><ZKN:status>definitief</ZKN:status>"
                        + "<ZKN:vertrouwelijkAanduiding>ZAAKVERTROUWELIJK</ZKN:vertrouwelijkAanduiding>")
                .contains("<ZKN:inhoud StUF:bestandsnaam=\"huurcontract première.pdf\""
                        + " xmime:contentType=\"application/pdf\">JVBERi0xLjQKJSVFT0YK</ZKN:inhoud>"
                        + "<StUF:tijdstipRegistratie>20261123101500000</StUF:tijdstipRegistratie>")
                .doesNotContain("verzenddatum", "ZKN:link", "xmlns:BG", "xmlns:xsi");
    }

    @Test
    @DisplayName("ZDS-C08 a message without contentType is read by nobody of us, though the schema accepts it")
    void contentType() {
        byte[] bericht = new String(Schema.sample("voegZaakdocumentToe-EdcLk01-min"), StandardCharsets.UTF_8)
                .replace(" xmime:contentType=\"application/pdf\"", "")
                .getBytes(StandardCharsets.UTF_8);

        assertThat(Schema.errors(bericht)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new DocumentReader(bericht).lees("BIJLAGE"));
        Zaak zonder = Cases.minimaal()
                .document(Cases.document(Cases.pdf()).bestand("a.pdf", "").build())
                .build();
        assertThat(Zaakcontrole.controleer(zonder, Cases.levering().build()))
                .extracting(Object::toString)
                .containsExactly("FOUT ZDS-B09 /documenten/0/mediatype", "FOUT ZDS-B09 /documenten/0/bestandsnaam");
    }

    @ParameterizedTest(name = "{0} bytes")
    @ValueSource(ints = {1, 2, 3, 4, 8191, 8192, 8193, 8194, 8195, 12287, 12288, 12289, 12290, 24576, 24577})
    @DisplayName("ZDS-C47 base64 has no line break and decodes to the same bytes, at every length around a piece")
    void base64(int lengte) {
        byte[] bytes = new byte[lengte];
        new Random(lengte).nextBytes(bytes);
        Document document = Cases.document(Inhoud.van(bytes))
                .bestand("a.dsc", "application/octet-stream")
                .build();

        byte[] bericht = bericht(document);

        assertThat(new String(bericht, StandardCharsets.UTF_8)).doesNotContain("\n", "\r");
        assertThat(new DocumentReader(bericht).bytes()).isEqualTo(bytes);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Vertrouwelijkheid.class)
    @DisplayName("ZDS-C49 each vertrouwelijkheid is valid; two words have a space between them")
    void vertrouwelijkheid(Vertrouwelijkheid vertrouwelijkheid) {
        byte[] bericht = bericht(
                Cases.document(Cases.pdf()).vertrouwelijkheid(vertrouwelijkheid).build());

        assertThat(new String(bericht, StandardCharsets.UTF_8))
                .contains("<ZKN:vertrouwelijkAanduiding>"
                        + vertrouwelijkheid.name().replace('_', ' ') + "<");
        assertThat(Schema.errors(bericht)).isEmpty();
    }

    @Test
    @DisplayName("messages 5: the caller's documenttype goes before the text of the service; sha256 on demand")
    void documenttype() {
        Dialect metHash = DialectTest.dialect("{\"sha256Extra\": true}");
        Levering levering = Cases.levering()
                .documenttype("BIJLAGE", "Bewijsstuk")
                .dialect(metHash)
                .build();
        byte[] bericht = bericht(Cases.document(Cases.pdf()).build(), levering);

        assertThat(new String(bericht, StandardCharsets.UTF_8))
                .contains("<ZKN:dct.omschrijving>Bewijsstuk<")
                .contains("<StUF:extraElement naam=\"sha256\">" + Cases.pdf().sha256() + "<");
        assertThat(Schema.errors(bericht)).isEmpty();
    }

    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(strings = {"", "  ", "a\u0001", "12345678901234567890123456789012345678901"})
    @DisplayName("A number that no receiver gives is the caller's mistake, as is a document that is not there")
    void nummer(String nummer) {
        Zaak zaak =
                Cases.minimaal().document(Cases.document(Cases.pdf()).build()).build();
        Levering levering = Cases.levering().build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> StufZds.voegZaakdocumentToe(zaak, levering, 0, nummer))
                .withMessage("documentIdentificatie");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StufZds.voegZaakdocumentToe(zaak, levering, 1, NUMMER))
                .withMessage("n");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StufZds.genereerDocumentIdentificatie(zaak, levering, -1))
                .withMessage("n");
    }
}
