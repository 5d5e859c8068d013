package nl.collectief.examples.eformulier.indiening;

import java.util.List;
import nl.collectief.core.validation.Finding;

/** What was handed in has a fout and was not accepted. Its message counts, and tells nothing of a person. */
public final class SubmissionRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    /**
     * A refusal.
     *
     * @param findings what stands in the way, at least one
     */
    public SubmissionRefused(List<Finding> findings) {
        super(findings.size() + " finding(s)");
        this.findings = List.copyOf(findings);
    }

    /** What stands in the way; those with a question point at its answer, the others tell of the case as a whole. */
    public List<Finding> findings() {
        return findings;
    }
}
