/** The acceptance cases of every service, and what runs them against any product. */
@org.jspecify.annotations.NullMarked
module nl.collectief.conformance {
    requires transitive nl.collectief.core;
    requires static transitive org.jspecify;
    requires static transitive org.junit.jupiter.api;

    exports nl.collectief.conformance;
    exports nl.collectief.conformance.junit;
}
