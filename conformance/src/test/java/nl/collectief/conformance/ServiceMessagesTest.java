package nl.collectief.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import nl.collectief.core.dienst.Diensten;
import nl.collectief.core.zaak.Zaak;
import nl.collectief.testkit.Schema;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** What every service sends: each valid request as messages that the official schema accepts. */
class ServiceMessagesTest {

    static Stream<ValidRequest> requests() {
        return ValidRequest.all();
    }

    private static List<byte[]> series(Zaak zaak, String dialect) {
        return ValidRequest.series(zaak, ValidRequest.levering(dialect)).stream()
                .map(ValidRequest::bytes)
                .toList();
    }

    @Test
    @DisplayName("every service has a valid request here")
    void everyService() {
        assertThat(requests().map(ValidRequest::dienst).distinct())
                .extracting(dienst -> dienst.code())
                .containsExactlyInAnyOrderElementsOf(Diensten.vind().alle().stream()
                        .map(dienst -> dienst.code())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("requests")
    @DisplayName("ZDS-C03: valid in version 1.2 against the official schema")
    void version12(ValidRequest request) {
        Schema.standards();
        for (byte[] bericht : series(request.zaak(), "zdsv12")) {
            assertThat(Schema.errors(bericht)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("requests")
    @DisplayName(
            "ZDS-C04: valid in version 1.1, also with the root of 1.2 around it; the object is the same to the byte")
    void version11(ValidRequest request) {
        Schema.standards();
        Zaak zaak = request.zaak();
        List<byte[]> oud = series(zaak, "zdsv11");
        List<byte[]> nieuw = series(zaak, "zdsv12");
        for (int i = 0; i < oud.size(); i++) {
            assertThat(isQuestion(oud.get(i)) ? List.of() : Schema.errors(oud.get(i)))
                    .isEmpty();
            assertThat(Schema.errorsAs12(oud.get(i))).isEmpty();
            assertThat(object(oud.get(i))).isEqualTo(object(nieuw.get(i)));
        }
        Element wortel = Schema.body(Schema.document(oud.get(1)));
        assertThat(wortel.getNamespaceURI()).isEqualTo(Schema.ZKN);
        assertThat(wortel.getLocalName()).isEqualTo("zakLk01");
    }

    /** Whether it is a free message: of these the pack of version 1.2 holds no old root. */
    private static boolean isQuestion(byte[] bericht) {
        return Schema.body(Schema.document(bericht)).getLocalName().endsWith("_Di02");
    }

    private static String object(byte[] bericht) {
        String tekst = new String(bericht, StandardCharsets.UTF_8);
        int begin = tekst.indexOf("<ZKN:object ");
        return begin < 0 ? "" : tekst.substring(begin, tekst.indexOf("</ZKN:object>"));
    }
}
