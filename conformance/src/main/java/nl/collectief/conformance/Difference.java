package nl.collectief.conformance;

/**
 * One thing in which a product does not do what a case expects.
 *
 * @param soort what kind of thing
 * @param detail the finding, the derived value with what was found, or the reason why there is no answer
 */
public record Difference(Kind soort, String detail) {

    /** What can differ. */
    public enum Kind {
        /** An expected finding is not there. */
        MISSING,
        /** A finding is there that was not expected. */
        UNEXPECTED,
        /** The findings are right, their order is not. */
        ORDER,
        /** A derived value is absent or another. */
        DERIVED,
        /** The product did not answer, or not in the shape that was asked. */
        NO_ANSWER
    }

    @Override
    public String toString() {
        return soort + " " + detail;
    }
}
