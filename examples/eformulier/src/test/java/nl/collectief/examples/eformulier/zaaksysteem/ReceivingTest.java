package nl.collectief.examples.eformulier.zaaksysteem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.collectief.conformance.ConformanceCase;
import nl.collectief.examples.eformulier.gemeente.Gemeente;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The zaaksysteem takes every valid request of every service, whole")
class ReceivingTest {

    static Stream<Arguments> cases() {
        return Stream.of("zdsv12", "zdsv11")
                .flatMap(dialect -> ValidCases.all().map(geval -> arguments(dialect, geval)));
    }

    /** The first of each form as receivers in the field want it; one of them has a company break the schema. */
    static Stream<Arguments> casesOfDialects() {
        return Stream.of("zaakbrug", "onegov", "openformulieren")
                .flatMap(dialect -> ValidCases.all()
                        .filter(geval -> !dialect.equals("openformulieren")
                                || !geval.formulier().equals("aangifteOverlijden"))
                        .collect(Collectors.toMap(ConformanceCase::formulier, geval -> geval, (een, ander) -> een))
                        .values()
                        .stream()
                        .map(geval -> arguments(dialect, geval)));
    }

    private static Arguments arguments(String dialect, ConformanceCase geval) {
        return Arguments.of(dialect, geval.naam(), geval);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource({"cases", "casesOfDialects"})
    @DisplayName("every message is answered as the official schema says; the case stands there once with its documents")
    void whole(String dialect, String naam, ConformanceCase geval) throws Exception {
        String referentie = dialect + "-" + naam;
        String zaaktype = ReceiverApp.app()
                .bean(Gemeente.class)
                .levering()
                .zaaktypen()
                .get(geval.formulier())
                .code();
        String nummer =
                new Delivery(ReceiverApp.client()).deliver(geval, referentie, ZdsClient.levering(dialect, zaaktype));

        List<Map<String, Object>> documenten =
                ReceiverApp.rows("select size, sha256 from zs_document where zaak = ? order by identificatie", nummer);
        assertThat(ReceiverApp.rows("select zaak from zs_kenmerk where kenmerk = ?", referentie))
                .containsExactly(Map.of("ZAAK", nummer));
        assertThat(documenten)
                .isEqualTo(ValidCases.zaak(geval, referentie, nummer).documenten().stream()
                        .map(document -> Map.<String, Object>of(
                                "SIZE", document.inhoud().lengte(),
                                "SHA256", document.inhoud().sha256()))
                        .toList());
    }
}
