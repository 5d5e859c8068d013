package nl.collectief.conformance.junit;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Stream;
import nl.collectief.conformance.ModelCheck;
import nl.collectief.core.dienst.Dienst;
import nl.collectief.core.dienst.Diensten;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Model and form of every service against each other: extend it in a module that has services on its path. */
public abstract class ModelTest {

    /** For the class that extends it. */
    protected ModelTest() {}

    /** Which services; all on the class path or module path until told otherwise. */
    protected List<Dienst<?>> diensten() {
        return Diensten.vind().alle();
    }

    /** One test per service. */
    @TestFactory
    final Stream<DynamicTest> model() {
        return diensten().stream()
                .map(dienst -> dynamicTest(
                        dienst.code(), () -> Assertions.assertEquals(List.of(), ModelCheck.problems(dienst))));
    }
}
