package nl.collectief.conformance;

import nl.collectief.conformance.junit.ModelTest;

/** Model, form, rules, texts and cases of every service agree. */
class ServiceModelTest extends ModelTest {}
