package nl.collectief.examples.eformulier.levering;

import java.util.List;
import nl.collectief.core.validation.Finding;

/** The next message of a series cannot be made. Its message counts, and tells nothing of a person. */
public final class MessageRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    /**
     * A refusal.
     *
     * @param findings why, at least one
     */
    public MessageRefused(List<Finding> findings) {
        super(findings.size() + " finding(s)");
        this.findings = List.copyOf(findings);
    }

    /** Why. */
    public List<Finding> findings() {
        return findings;
    }
}
