package nl.collectief.examples.eformulier.zaaksysteem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import nl.collectief.core.stuf.Bericht;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A message that comes again is told apart, and stored once (STUF 4.4)")
class DoubleTest {

    static Stream<Series> series() {
        return Stream.of(Series.zds12("double-12"), Series.zds11("double-11"));
    }

    @ParameterizedTest
    @MethodSource("series")
    @DisplayName(
            "each message of a series sent twice: the same answer to the byte, one case, one document, doubles counted")
    void again(Series series) throws Exception {
        for (Bericht bericht : List.of(
                series.zaakIdentificatie(),
                series.creeerZaak(),
                series.documentIdentificatie(),
                series.voegZaakdocumentToe())) {
            Answer first = Answer.of(ReceiverApp.client().send(bericht));
            Answer second = Answer.of(ReceiverApp.client().send(bericht));
            assertThat(first.status()).as(first.text()).isEqualTo(200);
            assertThat(second).isEqualTo(first);
            assertThat(doubles(bericht)).containsExactly(Map.of("DOUBLES", 1));
        }
        assertThat(ReceiverApp.rows("select zaak from zs_document where zaak = ?", series.zaaknummer()))
                .hasSize(1);
    }

    @Test
    @DisplayName("the same content under other prefixes, with a SOAP Header and a byte order mark: a double")
    void otherForm() throws Exception {
        Bericht bericht = Series.zds12("double-form").creeerZaak();
        String text = Series.text(bericht);
        String other = "\uFEFF"
                + text.replace("ZKN:", "zaak:")
                        .replace("xmlns:ZKN=", "xmlns:zaak=")
                        .replace("<SOAP-ENV:Body>", "<SOAP-ENV:Header><x/></SOAP-ENV:Header><SOAP-ENV:Body>");
        Answer first = Answer.of(ReceiverApp.client().send(bericht));
        Answer second = Answer.of(ReceiverApp.client().send(bericht, Series.utf8(other)));

        assertThat(second).isEqualTo(first);
        assertThat(doubles(bericht)).containsExactly(Map.of("DOUBLES", 1));
    }

    @Test
    @DisplayName("the same number with other content: StUF016, and nothing changes")
    void otherContent() throws Exception {
        Bericht bericht = Series.zds12("double-other").creeerZaak();
        String other = Series.text(bericht).replace("<ZKN:startdatum>20261104", "<ZKN:startdatum>20261103");
        Answer first = Answer.of(ReceiverApp.client().send(bericht));
        Answer second = Answer.of(ReceiverApp.client().send(bericht, Series.utf8(other)));

        assertThat(first.berichtcode()).isEqualTo("Bv03");
        assertThat(List.of(second.berichtcode(), second.code())).isEqualTo(List.of("Fo03", "StUF016"));
        assertThat(doubles(bericht)).containsExactly(Map.of("DOUBLES", 0));
    }

    @Test
    @DisplayName("one document in eight threads at once: one answer for all, one document, no content left over")
    void atOnce() throws Exception {
        Series series = Series.zds12("double-at-once");
        ReceiverApp.client().send(series.creeerZaak());
        long contents = ReceiverApp.count("zs_content");
        Callable<Answer> send = () -> Answer.of(ReceiverApp.client().send(series.voegZaakdocumentToe()));
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<Answer>> answers = threads.invokeAll(Collections.nCopies(8, send));
            Answer first = answers.get(0).get();
            assertThat(first.berichtcode()).isEqualTo("Bv03");
            for (Future<Answer> answer : answers) {
                assertThat(answer.get()).isEqualTo(first);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(doubles(series.voegZaakdocumentToe())).containsExactly(Map.of("DOUBLES", 7));
        assertThat(ReceiverApp.rows("select zaak from zs_document where zaak = ?", series.zaaknummer()))
                .hasSize(1);
        assertThat(ReceiverApp.count("zs_content")).isEqualTo(contents + 1);
    }

    private static List<Map<String, Object>> doubles(Bericht bericht) {
        return ReceiverApp.rows(
                "select doubles from zs_message where referentienummer = ?", bericht.referentienummer());
    }
}
