package nl.collectief.conformance;

import java.util.List;

/**
 * What became of all cases of a run.
 *
 * @param results one per case, in the order of the cases
 */
public record ConformanceResult(List<CaseResult> results) {

    /** Copies the list. */
    public ConformanceResult {
        results = List.copyOf(results);
    }

    /** Whether there was a case and every case passed. */
    public boolean passed() {
        return !results.isEmpty() && failed().isEmpty();
    }

    /** The cases that failed. */
    public List<CaseResult> failed() {
        return results.stream().filter(result -> !result.passed()).toList();
    }

    /** The count of it, on one line. */
    public String summary() {
        int failed = failed().size();
        return "cases: " + results.size() + ", passed: " + (results.size() - failed) + ", failed: " + failed;
    }
}
