package nl.collectief.examples.eformulier.zaaksysteem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.collectief.core.stuf.Bericht;
import nl.collectief.examples.eformulier.AppUnderTest;
import nl.collectief.examples.eformulier.DatabaseUnderTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The zaaksysteem on each database")
class ReceiverDatabaseTest {

    @ParameterizedTest
    @EnumSource
    @DisplayName(
            "takes a case and its document, the document from eight threads at once; refuses another case by that name")
    void database(DatabaseUnderTest database) throws Exception {
        try (AppUnderTest app = new AppUnderTest()
                .on(database)
                .with("logging.level.root", "warn")
                .start()) {
            ZdsClient client = new ZdsClient(app.uri("/zaaksysteem/zds"));
            Series series = Series.zds12("database");
            String number = Answer.of(client.send(series.zaakIdentificatie())).element("identificatie");
            assertThat(Answer.of(client.send(series.creeerZaak())).berichtcode())
                    .isEqualTo("Bv03");
            atOnce(client, series.voegZaakdocumentToe());
            Answer refused = sameReference(client);

            assertThat(number).matches("0344-20[0-9]{2}-Z-[0-9]{10}");
            assertThat(refused.code()).isEqualTo("StUF067");
            shown(app.bean(ReceivedCases.class));
        }
    }

    private static void atOnce(ZdsClient client, Bericht bericht) throws Exception {
        Callable<Answer> send = () -> Answer.of(client.send(bericht));
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            for (Future<Answer> answer : threads.invokeAll(Collections.nCopies(8, send))) {
                assertThat(answer.get().berichtcode()).isEqualTo("Bv03");
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** Another case, whose sender calls it the same. */
    private static Answer sameReference(ZdsClient client) throws Exception {
        Bericht other = Series.zds12("database-other").creeerZaak();
        String text = Series.text(other).replace("<ZKN:kenmerk>database-other<", "<ZKN:kenmerk>database<");
        return Answer.of(client.send(other, Series.utf8(text)));
    }

    private static void shown(ReceivedCases cases) {
        ReceivedCases.Whole whole = cases.find("0344-database").orElseThrow();

        assertThat(cases.count()).isEqualTo(1);
        assertThat(cases.latest()).containsExactly(whole.summary());
        assertThat(List.of(whole.summary().documents(), whole.summary().doubles()))
                .isEqualTo(List.of(1, 7));
        assertThat(whole.documenten())
                .extracting(ReceivedCases.StoredDocument::size)
                .containsExactly(204_800L);
        assertThat(whole.rollen()).isNotEmpty();
        assertThat(cases.refusals()).extracting(ReceivedCases.Refused::code).containsExactly("StUF067");
    }
}
