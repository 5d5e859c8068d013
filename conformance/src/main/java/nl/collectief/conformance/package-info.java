/**
 * Acceptance cases in JSON, and what runs them against any product in any language.
 *
 * <p>The cases stand in the modules of the services. Source: formulieren 8.
 */
@NullMarked
package nl.collectief.conformance;

import org.jspecify.annotations.NullMarked;
