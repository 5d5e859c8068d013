package nl.collectief.conformance;

/**
 * What a case knows of a finding: all that two products must agree on.
 *
 * @param id the rule
 * @param ernst {@code FOUT} or {@code WAARSCHUWING}
 * @param plaats JSON pointer from the answers; empty for the request as a whole
 */
public record CaseFinding(String id, String ernst, String plaats) {

    @Override
    public String toString() {
        return ernst + " " + id + " " + plaats;
    }
}
