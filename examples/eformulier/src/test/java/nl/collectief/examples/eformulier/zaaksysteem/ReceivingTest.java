package nl.collectief.examples.eformulier.zaaksysteem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.collectief.conformance.ConformanceCase;
import nl.collectief.examples.eformulier.AppUnderTest;
import nl.collectief.examples.eformulier.gemeente.Gemeente;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("The zaaksysteem takes every valid request of every service, whole")
class ReceivingTest {

    private static final AppUnderTest APP = new AppUnderTest();

    @BeforeAll
    static void start() {
        APP.start();
    }

    @AfterAll
    static void stop() {
        APP.close();
    }

    static Stream<Arguments> cases() {
        return Stream.of("zdsv12", "zdsv11", "zaakbrug", "onegov")
                .flatMap(dialect -> ValidCases.all().map(geval -> Arguments.of(dialect, geval.naam(), geval)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("cases")
    @DisplayName("every message is answered as the official schema says; the case stands there once with its documents")
    void whole(String dialect, String naam, ConformanceCase geval) throws Exception {
        String referentie = dialect + "-" + naam;
        String zaaktype = APP.bean(Gemeente.class)
                .levering()
                .zaaktypen()
                .get(geval.formulier())
                .code();
        String nummer = new Delivery(new ZdsClient(APP.uri("/zaaksysteem/zds")))
                .deliver(geval, referentie, ZdsClient.levering(dialect, zaaktype));

        List<Map<String, Object>> documenten =
                rows("select size, sha256 from zs_document where zaak = ? order by identificatie", nummer);
        assertThat(rows("select zaak from zs_kenmerk where kenmerk = ?", referentie))
                .containsExactly(Map.of("ZAAK", nummer));
        assertThat(documenten)
                .isEqualTo(ValidCases.zaak(geval, referentie, nummer).documenten().stream()
                        .map(document -> Map.<String, Object>of(
                                "SIZE", document.inhoud().lengte(),
                                "SHA256", document.inhoud().sha256()))
                        .toList());
    }

    private static List<Map<String, Object>> rows(String sql, String param) {
        return APP.bean(JdbcClient.class).sql(sql).param(param).query().listOfRows();
    }
}
