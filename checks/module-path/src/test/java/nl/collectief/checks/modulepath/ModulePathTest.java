package nl.collectief.checks.modulepath;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.Stream;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.dienst.Diensten;
import nl.collectief.core.validation.FindingInterpolator;
import nl.collectief.core.validation.Report;
import nl.collectief.overlijden.AangifteOverlijden;
import nl.collectief.overlijden.OverlijdenDienst;
import org.hibernate.validator.HibernateValidator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("On the module path")
class ModulePathTest {

    private static final Locale NL = new Locale("nl");

    private final OverlijdenDienst dienst = new OverlijdenDienst();
    private final AangifteOverlijden leeg = AangifteOverlijden.builder()
            .ontvangst(Ontvangst.builder()
                    .tijdstipOntvangst(Instant.parse("2026-03-02T10:00:00Z"))
                    .build())
            .build();

    @Test
    @DisplayName("this test, the service and the engine are named modules")
    void modulesAreNamed() {
        assertThat(Stream.of(getClass(), OverlijdenDienst.class, HibernateValidator.class))
                .allMatch(type -> type.getModule().isNamed());
    }

    @Test
    @DisplayName("a service is found by ServiceLoader, and its texts with it")
    void aServiceIsFound() {
        assertThat(Diensten.vind().dienst("aangifteOverlijden")).isPresent();
        Report<AangifteOverlijden> report = dienst.validate(leeg);
        assertThat(report.findings())
                .isNotEmpty()
                .allMatch(finding -> !finding.tekst(NL).equals(finding.id()));
    }

    @Test
    @DisplayName("Hibernate Validator gives the fouten of the report")
    void theEngineGivesTheFouten() {
        Report<AangifteOverlijden> report = dienst.validate(leeg);
        try (ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(FindingInterpolator.van(dienst.teksten(), NL))
                .buildValidatorFactory()) {
            assertThat(factory.getValidator().validate(leeg))
                    .extracting(ConstraintViolation::getMessage)
                    .containsExactlyInAnyOrderElementsOf(report.fouten().stream()
                            .map(finding -> finding.tekst(NL))
                            .toList());
        }
    }
}
