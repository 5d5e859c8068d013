/**
 * The checks of the aangifte overlijden as plain code, to hold our validation against.
 *
 * <p>Source: the specification of the service, read without form data, rule classes or report.
 */
@NullMarked
package nl.collectief.benchmarks.byhand;

import org.jspecify.annotations.NullMarked;
