/**
 * The acceptance cases as tests of JUnit 5 or later.
 *
 * <p>Needs JUnit on the class path of who uses it; nothing else of this module does.
 */
@NullMarked
package nl.collectief.conformance.junit;

import org.jspecify.annotations.NullMarked;
