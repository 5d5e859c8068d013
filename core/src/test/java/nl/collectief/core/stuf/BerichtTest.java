package nl.collectief.core.stuf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.collectief.core.zaak.Zaak;
import nl.collectief.testkit.Schema;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A message as an HTTP client gets it")
class BerichtTest {

    private static final String ZDS = "http://www.stufstandaarden.nl/koppelvlak/zds0120/";
    private static final String ZKN = "http://www.egem.nl/StUF/sector/zkn/0310/";
    private static final Zaak ZAAK =
            Cases.minimaal().document(Cases.document(Cases.pdf()).build()).build();

    static Bericht bericht(Operatie operatie, Levering levering) {
        return switch (operatie) {
            case GENEREER_ZAAK_IDENTIFICATIE -> StufZds.genereerZaakIdentificatie(ZAAK, levering);
            case CREEER_ZAAK -> StufZds.creeerZaak(ZAAK, levering);
            case GENEREER_DOCUMENT_IDENTIFICATIE -> StufZds.genereerDocumentIdentificatie(ZAAK, levering, 0);
            case VOEG_ZAAKDOCUMENT_TOE -> StufZds.voegZaakdocumentToe(ZAAK, levering, 0, "DOC-1");
        };
    }

    private static Levering levering(String json) {
        return Cases.levering().dialect(DialectTest.dialect(json)).build();
    }

    static Stream<Arguments> adressen() {
        return Stream.of(
                Arguments.of(
                        Operatie.GENEREER_ZAAK_IDENTIFICATIE,
                        EndpointSoort.VRIJE_BERICHTEN,
                        "genereerZaakIdentificatie_Di02",
                        "genereerZaakIdentificatie_Di02"),
                Arguments.of(
                        Operatie.CREEER_ZAAK,
                        EndpointSoort.ONTVANG_ASYNCHROON,
                        "creeerZaak_ZakLk01",
                        "creeerZaak_Lk01"),
                Arguments.of(
                        Operatie.GENEREER_DOCUMENT_IDENTIFICATIE,
                        EndpointSoort.VRIJE_BERICHTEN,
                        "genereerDocumentIdentificatie_Di02",
                        "genereerDocumentIdentificatie_Di02"),
                Arguments.of(
                        Operatie.VOEG_ZAAKDOCUMENT_TOE,
                        EndpointSoort.ONTVANG_ASYNCHROON,
                        "voegZaakdocumentToe_EdcLk01",
                        "voegZaakdocumentToe_Lk01"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("adressen")
    @DisplayName("ZDS-C57 endpoint, Content-Type and SOAPAction of each operation, version and SOAP version")
    void headers(Operatie operatie, EndpointSoort soort, String nieuw, String oud) {
        Bericht twaalf = bericht(operatie, levering("{}"));
        assertThat(twaalf.operatie()).isEqualTo(operatie);
        assertThat(twaalf.versie()).isEqualTo(Versie.ZDS_1_2);
        assertThat(twaalf.endpointSoort()).isEqualTo(soort);
        assertThat(twaalf.contentType()).isEqualTo("text/xml; charset=utf-8");
        assertThat(twaalf.soapAction()).isEqualTo("\"" + ZDS + nieuw + "\"");
        assertThat(twaalf.headers())
                .containsExactly(
                        Map.entry("Content-Type", "text/xml; charset=utf-8"),
                        Map.entry("SOAPAction", "\"" + ZDS + nieuw + "\""));

        Bericht elf = bericht(operatie, levering("{\"versie\": \"1.1\"}"));
        assertThat(elf.versie()).isEqualTo(Versie.ZDS_1_1);
        assertThat(elf.soapAction()).isEqualTo("\"" + ZKN + oud + "\"");
        assertThat(bericht(operatie, levering("{\"versie\": \"1.1\", \"soapActionKaal\": true}"))
                        .soapAction())
                .isEqualTo(ZKN + oud);

        Bericht soap12 = bericht(operatie, levering("{\"soap\": \"1.2\"}"));
        assertThat(soap12.contentType())
                .isEqualTo("application/soap+xml; charset=utf-8; action=\"" + ZDS + nieuw + "\"");
        assertThat(soap12.soapAction()).isNull();
        assertThat(soap12.headers()).containsOnlyKeys("Content-Type");
        assertThat(tekst(soap12)).contains("xmlns:SOAP-ENV=\"http://www.w3.org/2003/05/soap-envelope\"");
    }

    private static String tekst(Bericht bericht) {
        return new String(Cases.bytes(bericht), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @EnumSource(Operatie.class)
    @DisplayName("messages 3.5: Content-Length is known before writing, and right")
    void lengte(Operatie operatie) {
        for (String dialect : Dialect.namen()) {
            Bericht bericht = bericht(operatie, Cases.levering(dialect).build());
            assertThat(bericht.lengte()).hasValue(Cases.bytes(bericht).length);
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"zdsv12", "zdsv11", "openformulieren"})
    @DisplayName("messages 2.2: a free message has functie with a small i, full sender and receiver, and is valid")
    void vrijBericht(String dialect) {
        Levering levering = Cases.volledigeLevering(dialect).build();
        byte[] zaak = Cases.bytes(StufZds.genereerZaakIdentificatie(
                Cases.minimaal().identificatie(null).build(), levering));
        byte[] document = Cases.bytes(StufZds.genereerDocumentIdentificatie(ZAAK, levering, 0));

        assertThat(new String(zaak, StandardCharsets.UTF_8))
                .contains("<StUF:functie>genereerZaakidentificatie</StUF:functie>")
                .contains("<StUF:zender><StUF:organisatie>9999</StUF:organisatie><StUF:applicatie>EFORM"
                        + "</StUF:applicatie><StUF:administratie>proef</StUF:administratie>"
                        + "<StUF:gebruiker>e-formulier</StUF:gebruiker></StUF:zender>")
                .doesNotContain("xmlns:BG", "xmlns:xsi", "xmlns:xmime", "extraElementen");
        assertThat(new String(document, StandardCharsets.UTF_8))
                .contains("<StUF:functie>genereerDocumentidentificatie</StUF:functie>");
        assertThat(Schema.errorsAs12(zaak)).isEmpty();
        assertThat(Schema.errorsAs12(document)).isEmpty();
    }

    @Test
    @DisplayName(
            "messages 2.1: namespaces once, on the Envelope, in order; those that a message cannot use are left out")
    void namespaces() {
        assertThat(prefixes(Operatie.CREEER_ZAAK, "{}")).containsExactly("SOAP-ENV", "StUF", "ZKN", "BG", "ZDS", "xsi");
        assertThat(prefixes(Operatie.CREEER_ZAAK, "{\"versie\": \"1.1\"}"))
                .containsExactly("SOAP-ENV", "StUF", "ZKN", "BG", "xsi");
        assertThat(prefixes(Operatie.VOEG_ZAAKDOCUMENT_TOE, "{}"))
                .containsExactly("SOAP-ENV", "StUF", "ZKN", "ZDS", "xmime");
        assertThat(prefixes(Operatie.GENEREER_ZAAK_IDENTIFICATIE, "{}")).containsExactly("SOAP-ENV", "StUF", "ZDS");
        assertThat(prefixes(Operatie.GENEREER_ZAAK_IDENTIFICATIE, "{\"versie\": \"1.1\"}"))
                .containsExactly("SOAP-ENV", "StUF", "ZKN");
    }

    private static List<String> prefixes(Operatie operatie, String dialect) {
        String bericht = tekst(bericht(operatie, levering(dialect)));
        assertThat(bericht).startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?><SOAP-ENV:Envelope xmlns:SOAP-ENV=");
        String begin = bericht.substring(0, bericht.indexOf("<SOAP-ENV:Body>"));
        assertThat(bericht.substring(begin.length())).doesNotContain("xmlns");
        return Stream.of(begin.split("xmlns:"))
                .skip(1)
                .map(deel -> deel.split("=")[0])
                .toList();
    }

    @Test
    @DisplayName("messages 3.1: the caller's Header stands before the Body; the length is then not known")
    void header() {
        Levering levering = Cases.levering()
                .soapHeader(header -> {
                    header.writeStartElement("wsse", "Security", "urn:proef");
                    header.writeNamespace("wsse", "urn:proef");
                    header.writeEndElement();
                })
                .build();
        Bericht bericht = StufZds.creeerZaak(ZAAK, levering);

        assertThat(tekst(bericht))
                .contains("<SOAP-ENV:Header><wsse:Security xmlns:wsse=\"urn:proef\"></wsse:Security>"
                        + "</SOAP-ENV:Header><SOAP-ENV:Body>");
        assertThat(bericht.lengte()).isEmpty();
        assertThat(bericht).hasToString("Bericht[creeerZaak_ZakLk01, lengte=?]");
        assertThat(Schema.errors(Cases.bytes(bericht))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Operatie.class)
    @DisplayName("messages 6: an IOException of the target passes unchanged")
    void doel(Operatie operatie) {
        IOException weg = new IOException("weg");
        OutputStream stuk = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw weg;
            }
        };
        Bericht bericht = bericht(operatie, Cases.levering().build());
        assertThatThrownBy(() -> bericht.schrijf(stuk)).isSameAs(weg);
    }

    @Test
    @DisplayName("CT-06 a message prints operation and length, never content")
    void prints() {
        Bericht bericht = StufZds.creeerZaak(ZAAK, Cases.levering().build());
        assertThat(bericht).hasToString("Bericht[creeerZaak_ZakLk01, lengte=" + Cases.bytes(bericht).length + "]");
    }
}
