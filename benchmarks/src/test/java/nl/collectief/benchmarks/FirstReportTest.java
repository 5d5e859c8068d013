package nl.collectief.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import nl.collectief.benchmarks.FirstReport.Route;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The first report of a JVM")
class FirstReportTest {

    @ParameterizedTest
    @EnumSource
    @DisplayName("holds no finding, whichever way it is asked for")
    void nothingFound(Route route) {
        assertThat(route.findings()).isZero();
    }
}
