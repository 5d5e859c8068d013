/**
 * What Collectief costs, measured with JMH.
 *
 * <p>The state each benchmark prepares is read once, outside what is measured.
 */
@NullMarked
package nl.collectief.benchmarks;

import org.jspecify.annotations.NullMarked;
