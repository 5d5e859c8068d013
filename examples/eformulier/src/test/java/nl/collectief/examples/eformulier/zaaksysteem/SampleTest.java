package nl.collectief.examples.eformulier.zaaksysteem;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.collectief.core.stuf.EndpointSoort;
import nl.collectief.testkit.Schema;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName(
        "The zaaksysteem takes what others may send: the sample messages, from the least to the most that is valid")
class SampleTest {

    private static final String ACTION_12 = "http://www.stufstandaarden.nl/koppelvlak/zds0120/";
    private static final String ACTION_11 = "http://www.egem.nl/StUF/sector/zkn/0310/";

    /** A sample that is for this receiver, about a case of its own. */
    private static String sample(String naam, String zaak) {
        return new String(Schema.sample(naam), StandardCharsets.UTF_8)
                .replaceAll(
                        "(?s)<StUF:ontvanger>.*?</StUF:ontvanger>",
                        "<StUF:ontvanger><StUF:organisatie>0344</StUF:organisatie>"
                                + "<StUF:applicatie>Zaaksysteem</StUF:applicatie></StUF:ontvanger>")
                .replaceAll("<StUF:referentienummer>[^<]*<", "<StUF:referentienummer>" + naam + "<")
                .replace("9999-2026-VRH-0000000042", zaak)
                .replace("9999-2026-DOC-0000000107", "0344-" + naam)
                .replace("FORM-2026-000042", naam)
                .replace("B0366", Series.ZAAKTYPE);
    }

    private static Answer send(String message, EndpointSoort soort, String action) throws Exception {
        return Answer.of(ReceiverApp.client()
                .send(soort, Map.of("Content-Type", "text/xml", "SOAPAction", action), Series.utf8(message)));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "creeerZaak-Lk01-min",
                "creeerZaak-Lk01-max",
                "creeerZaak-Lk01-zds11",
                "creeerZaak-Lk01-initiator-zonder-bsn",
                "creeerZaak-Lk01-initiator-anp",
                "creeerZaak-Lk01-initiator-vestiging",
                "creeerZaak-Lk01-initiator-nnp-rsin",
                "creeerZaak-Lk01-initiator-nnp-ann",
                "creeerZaak-Lk01-initiator-nnp-alleen-kvk"
            })
    @DisplayName("creeerZaak")
    void zaak(String naam) throws Exception {
        boolean old = naam.endsWith("zds11");
        Answer answer = send(
                sample(naam, "0344-" + naam.substring(16)),
                EndpointSoort.ONTVANG_ASYNCHROON,
                old ? ACTION_11 + "creeerZaak_Lk01" : ACTION_12 + "creeerZaak_ZakLk01");

        assertThat(answer.berichtcode()).as(answer.element("details")).isEqualTo("Bv03");
    }

    @Test
    @DisplayName("voegZaakdocumentToe, in both versions")
    void document() throws Exception {
        send(
                sample("creeerZaak-Lk01-min", "0344-sample-document").replace("creeerZaak-Lk01-min", "sample-document"),
                EndpointSoort.ONTVANG_ASYNCHROON,
                ACTION_12 + "creeerZaak_ZakLk01");
        for (String naam : new String[] {"min", "max", "zds11"}) {
            Answer answer = send(
                    sample("voegZaakdocumentToe-EdcLk01-" + naam, "0344-sample-document"),
                    EndpointSoort.ONTVANG_ASYNCHROON,
                    naam.equals("zds11")
                            ? ACTION_11 + "voegZaakdocumentToe_Lk01"
                            : ACTION_12 + "voegZaakdocumentToe_EdcLk01");
            assertThat(answer.berichtcode()).as(answer.element("details")).isEqualTo("Bv03");
        }
    }

    @Test
    @DisplayName("questions with all stuurgegevens; those with the least of the schema miss what ZDS 3.2.1 asks")
    void questions() throws Exception {
        for (String operation : new String[] {"genereerZaakIdentificatie", "genereerDocumentIdentificatie"}) {
            String action = ACTION_12 + operation + "_Di02";
            Answer most = send(sample(operation + "-Di02-max", "0344-x"), EndpointSoort.VRIJE_BERICHTEN, action);
            Answer least = send(sample(operation + "-Di02-min", "0344-x"), EndpointSoort.VRIJE_BERICHTEN, action);

            assertThat(most.berichtcode()).as(most.element("details")).isEqualTo("Du02");
            assertThat(least.code()).isEqualTo("StUF055");
        }
    }
}
