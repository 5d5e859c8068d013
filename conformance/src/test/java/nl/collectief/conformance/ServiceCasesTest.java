package nl.collectief.conformance;

import nl.collectief.conformance.junit.ConformanceTest;

/** Every acceptance case of every service, read from JSON and judged. */
class ServiceCasesTest extends ConformanceTest {

    @Override
    protected SystemUnderTest system() {
        return Conformance.ownServices();
    }
}
