package nl.collectief.examples.eformulier.zaaksysteem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.collectief.core.stuf.Antwoord;
import nl.collectief.core.stuf.Bericht;
import nl.collectief.core.stuf.Foutklasse;
import nl.collectief.examples.eformulier.AppUnderTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The switch of the zaaksysteem, to see the outbox at work")
class SwitchTest {

    @AfterEach
    void normal() {
        set(Mode.NORMAAL, Failure.TECHNISCH);
    }

    private static void set(Mode mode, Failure failure) {
        ReceiverApp.app()
                .bean(ReceiverSwitch.class)
                .set(new ReceiverSwitch.Setting(mode, Duration.ofSeconds(1), failure));
    }

    static Stream<List<Bericht>> messages() {
        return Stream.of(Series.zds12("switch-12"), Series.zds11("switch-11"))
                .map(series -> List.of(series.zaakIdentificatie(), series.creeerZaak()));
    }

    @ParameterizedTest
    @MethodSource("messages")
    @DisplayName("TECHNISCH: Fo02 and Fo03 that say to come again later; then the same message is taken")
    void technical(List<Bericht> messages) throws Exception {
        for (Bericht bericht : messages) {
            set(Mode.FOUTEN, Failure.TECHNISCH);
            HttpResponse<byte[]> failed = ReceiverApp.client().send(bericht);
            set(Mode.NORMAAL, Failure.TECHNISCH);
            HttpResponse<byte[]> taken = ReceiverApp.client().send(bericht);

            assertThat(klasse(bericht, failed)).isEqualTo(Foutklasse.LATER);
            assertThat(Answer.of(failed).code()).isIn("StUF046", "StUF049");
            assertThat(taken.statusCode()).isEqualTo(200);
        }
    }

    @Test
    @DisplayName("WEIGERING: a fault of the message; after the switch is back the same message is taken")
    void refusal() throws Exception {
        Bericht bericht = Series.zds12("switch-refusal").creeerZaak();
        set(Mode.FOUTEN, Failure.WEIGERING);
        HttpResponse<byte[]> refused = ReceiverApp.client().send(bericht);
        set(Mode.NORMAAL, Failure.TECHNISCH);

        assertThat(Answer.of(refused).berichtcode()).isEqualTo("Fo03");
        assertThat(klasse(bericht, refused)).isEqualTo(Foutklasse.BERICHT);
        assertThat(ReceiverApp.client().send(bericht).statusCode()).isEqualTo(200);
    }

    private static Foutklasse klasse(Bericht bericht, HttpResponse<byte[]> response) {
        return ((Antwoord.Fout) ZdsClient.read(bericht, response)).klasse();
    }

    @Test
    @DisplayName("ONLEESBAAR: no StUF comes back, but the case is stored; who sends it again brings a double")
    void unreadable() throws Exception {
        Bericht bericht = Series.zds12("switch-unreadable").creeerZaak();
        set(Mode.FOUTEN, Failure.ONLEESBAAR);
        HttpResponse<byte[]> strange = ReceiverApp.client().send(bericht);
        set(Mode.NORMAAL, Failure.TECHNISCH);
        Answer again = Answer.of(ReceiverApp.client().send(bericht));

        assertThat(ZdsClient.read(bericht, strange)).isInstanceOf(Antwoord.Onleesbaar.class);
        assertThat(again.berichtcode()).isEqualTo("Bv03");
        assertThat(doubles(bericht)).containsExactly(1);
    }

    @Test
    @DisplayName("AFGEBROKEN: the connection is cut without an answer, but the case is stored")
    void cut() throws Exception {
        Bericht bericht = Series.zds12("switch-cut").creeerZaak();
        set(Mode.FOUTEN, Failure.AFGEBROKEN);
        assertThatThrownBy(() -> ReceiverApp.client().send(bericht)).isInstanceOf(IOException.class);
        set(Mode.NORMAAL, Failure.TECHNISCH);

        assertThat(Answer.of(ReceiverApp.client().send(bericht)).berichtcode()).isEqualTo("Bv03");
        assertThat(doubles(bericht)).containsExactly(1);
    }

    @Test
    @DisplayName("TRAAG: the answer comes after the delay")
    void slow() throws Exception {
        set(Mode.TRAAG, Failure.TECHNISCH);
        Instant begin = Instant.now();
        Answer answer =
                Answer.of(ReceiverApp.client().send(Series.zds12("switch-slow").creeerZaak()));

        assertThat(answer.berichtcode()).isEqualTo("Bv03");
        assertThat(Duration.between(begin, Instant.now())).isGreaterThanOrEqualTo(Duration.ofSeconds(1));
    }

    @Test
    @DisplayName("AFWEZIG: 503 without a body, nothing stored")
    void absent() throws Exception {
        Bericht bericht = Series.zds12("switch-absent").creeerZaak();
        set(Mode.AFWEZIG, Failure.TECHNISCH);
        HttpResponse<byte[]> response = ReceiverApp.client().send(bericht);

        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.body()).isEmpty();
        assertThat(doubles(bericht)).isEmpty();
    }

    private static List<Object> doubles(Bericht bericht) {
        return ReceiverApp.rows("select doubles from zs_message where referentienummer = ?", bericht.referentienummer())
                .stream()
                .flatMap(row -> row.values().stream())
                .toList();
    }

    @Test
    @DisplayName("set at the start by property; with eformulier.zaaksysteem.aan=false its addresses are 404")
    void properties() throws Exception {
        try (AppUnderTest app = new AppUnderTest()
                .with("logging.level.root", "warn")
                .with("eformulier.zaaksysteem.stand", "AFWEZIG")
                .start()) {
            assertThat(send(app)).isEqualTo(503);
            app.stop();
            app.with("eformulier.zaaksysteem.aan", false).start();
            assertThat(send(app)).isEqualTo(404);
        }
    }

    private static int send(AppUnderTest app) throws IOException, InterruptedException {
        Bericht bericht = Series.zds12("switch-property").creeerZaak();
        return new ZdsClient(app.uri("/zaaksysteem/zds")).send(bericht).statusCode();
    }
}
