package nl.collectief.conformance;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What became of one case.
 *
 * @param geval the case
 * @param gevonden the findings of the product; empty when it did not answer
 * @param differences empty when the case passed
 */
public record CaseResult(ConformanceCase geval, List<CaseFinding> gevonden, List<Difference> differences) {

    /** Copies the lists. */
    public CaseResult {
        gevonden = List.copyOf(gevonden);
        differences = List.copyOf(differences);
    }

    /** Whether the product did exactly what the case expects. */
    public boolean passed() {
        return differences.isEmpty();
    }

    /** The case on one line, and each difference on a line of its own. */
    @Override
    public String toString() {
        return differences.stream()
                .map(verschil -> "\n    " + verschil)
                .collect(Collectors.joining("", (passed() ? "passed " : "failed ") + geval, ""));
    }
}
