package nl.collectief.examples.eformulier.zaaksysteem;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.collectief.examples.eformulier.AppUnderTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The pages of the zaaksysteem")
class PageTest {

    private static final AppUnderTest APP = ReceiverApp.app();
    private static final Series SERIES = Series.zds12("page");

    @BeforeAll
    static void aCase() throws Exception {
        for (var bericht : List.of(SERIES.creeerZaak(), SERIES.voegZaakdocumentToe(), SERIES.voegZaakdocumentToe())) {
            assertThat(ReceiverApp.client().send(bericht).statusCode()).isEqualTo(200);
        }
    }

    private static void login() throws Exception {
        APP.post("/inloggen/beheer", Map.of("terug", "/zaaksysteem", "_csrf", csrf("/inloggen/beheer")));
    }

    private static String csrf(String path) throws Exception {
        Matcher token = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"")
                .matcher(APP.get(path).body());
        assertThat(token.find()).isTrue();
        return token.group(1);
    }

    private static HttpResponse<String> turn(String mode, String seconds) throws Exception {
        return APP.post(
                "/zaaksysteem/schakelaar",
                Map.of("_csrf", csrf("/zaaksysteem"), "stand", mode, "fout", "ONLEESBAAR", "seconden", seconds));
    }

    @Test
    @DisplayName("only for an administrator: another is asked to log in")
    void closed() throws Exception {
        try (AppUnderTest other =
                new AppUnderTest().with("logging.level.root", "warn").start()) {
            for (String path : List.of("/zaaksysteem", "/zaaksysteem/zaak?nummer=0344-page")) {
                HttpResponse<String> response = other.get(path);
                assertThat(response.statusCode()).isEqualTo(302);
                assertThat(response.headers().firstValue("Location").orElse("")).contains("/inloggen/beheer");
            }
        }
    }

    @Test
    @DisplayName("a case with its document and its doubles; no BSN, name, e-mail or file name")
    void shown() throws Exception {
        login();
        String list = APP.get("/zaaksysteem").body();
        String zaak = APP.get("/zaaksysteem/zaak?nummer=" + SERIES.zaaknummer()).body();
        String message = Series.text(SERIES.creeerZaak());
        List<String> personal = Pattern.compile(
                        "<(?:BG:inp.bsn|BG:geslachtsnaam|BG:voornamen|ZKN:naam|ZKN:emailadres|BG:handelsnaam)>([^<]+)<")
                .matcher(message)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();

        assertThat(list).contains("nagebootst zaaksysteem", SERIES.zaaknummer());
        assertThat(zaak)
                .contains(SERIES.documentnummer(), "application/pdf", "204800 bytes", "AO-01")
                .containsPattern("nog een keer kwamen</dt><dd>1<");
        assertThat(personal).hasSizeGreaterThan(3);
        assertThat(list + zaak).doesNotContain(personal).doesNotContain(".pdf");
    }

    @Test
    @DisplayName("a case that is not there: 404")
    void notThere() throws Exception {
        login();
        assertThat(APP.get("/zaaksysteem/zaak?nummer=0344-none").statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("the switch is set; 61 seconds is too long, and told at the field")
    void turned() throws Exception {
        login();
        ReceiverSwitch.Setting before = APP.bean(ReceiverSwitch.class).get();
        HttpResponse<String> wrong = turn("TRAAG", "61");
        ReceiverSwitch.Setting same = APP.bean(ReceiverSwitch.class).get();
        HttpResponse<String> good = turn("FOUTEN", "60");
        ReceiverSwitch.Setting after = APP.bean(ReceiverSwitch.class).get();
        APP.bean(ReceiverSwitch.class).set(before);

        assertThat(wrong.body()).contains("<title>Fout: ", "href=\"#seconden\"", "aria-invalid=\"true\"");
        assertThat(same).isEqualTo(before);
        assertThat(good.statusCode()).isEqualTo(302);
        assertThat(after)
                .isEqualTo(new ReceiverSwitch.Setting(Mode.FOUTEN, Duration.ofSeconds(60), Failure.ONLEESBAAR));
    }
}
