package nl.collectief.examples.eformulier.levering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.collectief.core.stuf.Antwoord;
import nl.collectief.core.stuf.Operatie;
import nl.collectief.core.stuf.StufZds;
import nl.collectief.core.stuf.Verwacht;
import nl.collectief.core.validation.Finding;
import nl.collectief.examples.eformulier.ReceiverUnderTest;
import nl.collectief.examples.eformulier.levering.Outcome.Kind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What follows of an answer (messages 3.3)")
class OutcomeTest {

    private static Outcome outcome(String body, int httpStatus, int tries) {
        Verwacht verwacht = Verwacht.builder(Operatie.CREEER_ZAAK, "5a1e")
                .httpStatus(httpStatus)
                .poging(tries)
                .build();
        Antwoord antwoord = StufZds.lees(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)), verwacht);
        return Outcome.of(antwoord, tries);
    }

    @ParameterizedTest(name = "{0} at try {1}: {2}")
    @DisplayName("a fault, by its class")
    @CsvSource({
        "StUF016, 1, STOP",
        "StUF019, 1, STOP",
        "StUF010, 1, STOP",
        "StUF055, 1, STOP",
        "StUF058, 1, LATER",
        "StUF058, 500, LATER"
    })
    void fault(String code, int tries, Kind kind) {
        assertThat(outcome(ReceiverUnderTest.fault(code, "x"), 200, tries).kind())
                .isEqualTo(kind);
    }

    @ParameterizedTest(name = "HTTP {0} at try {1}: {2}")
    @DisplayName("an answer nobody can read: for ever when the status says later, else 20 times")
    @CsvSource({
        "503, 1, LATER",
        "503, 500, LATER",
        "200, 1, LATER",
        "200, 19, LATER",
        "200, 20, STOP",
        "404, 19, LATER",
        "404, 20, STOP"
    })
    void unreadable(int status, int tries, Kind kind) {
        Outcome outcome = outcome("<html>", status, tries);
        assertThat(outcome.kind()).isEqualTo(kind);
        assertThat(outcome.findings())
                .extracting(Finding::id)
                .containsExactlyElementsOf(kind == Kind.STOP ? List.of("ZDS-A04", "LEV-03") : List.of("ZDS-A04"));
    }
}
