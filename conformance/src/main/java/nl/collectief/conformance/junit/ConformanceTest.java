package nl.collectief.conformance.junit;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Stream;
import nl.collectief.conformance.CaseResult;
import nl.collectief.conformance.Conformance;
import nl.collectief.conformance.ConformanceCase;
import nl.collectief.conformance.ConformanceCases;
import nl.collectief.conformance.SystemUnderTest;
import nl.collectief.core.dienst.Diensten;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every acceptance case as a test: extend it, and say how the product is called. */
public abstract class ConformanceTest {

    /** For the class that extends it. */
    protected ConformanceTest() {}

    /**
     * The product under test.
     *
     * @throws Exception when it cannot be reached
     */
    protected abstract SystemUnderTest system() throws Exception;

    /** Which cases it must pass; those of all services on the class path until told otherwise. */
    protected List<ConformanceCase> cases() {
        return ConformanceCases.van(Diensten.vind());
    }

    /**
     * One test per case.
     *
     * @throws Exception when the product cannot be reached
     */
    @TestFactory
    final Stream<DynamicTest> conformance() throws Exception {
        SystemUnderTest system = system();
        return cases().stream().map(geval -> dynamicTest(geval.toString(), () -> check(system, geval)));
    }

    private static void check(SystemUnderTest system, ConformanceCase geval) {
        CaseResult result = Conformance.run(system, geval);
        if (!result.passed()) {
            Assertions.fail(result.toString());
        }
    }
}
