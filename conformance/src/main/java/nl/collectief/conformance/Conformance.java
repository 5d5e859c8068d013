package nl.collectief.conformance;

import java.util.ArrayList;
import java.util.List;
import nl.collectief.core.dienst.Diensten;

/** Runs acceptance cases against a product. */
public final class Conformance {

    private Conformance() {}

    /** The services of this library on the class path or module path, as a system under test. */
    public static SystemUnderTest ownServices() {
        return new OwnServices(Diensten.vind());
    }

    /** Runs cases one by one, in their order. */
    public static ConformanceResult run(SystemUnderTest system, List<ConformanceCase> cases) {
        List<CaseResult> results = new ArrayList<>();
        cases.forEach(geval -> results.add(run(system, geval)));
        return new ConformanceResult(results);
    }

    /** Runs one case; a product that throws has failed it. */
    public static CaseResult run(SystemUnderTest system, ConformanceCase geval) {
        try {
            return Comparison.compare(geval, system.judge(geval.verzoek(), geval.profiel()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Comparison.noAnswer(geval, e.toString());
        } catch (Exception e) {
            return Comparison.noAnswer(geval, e.toString());
        }
    }
}
