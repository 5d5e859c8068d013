/**
 * Measures what a report and a message cost, by the clock and in a fresh JVM.
 *
 * <p>Source: the main job of the library, one full aangifte overlijden from keystroke to message.
 */
@NullMarked
package nl.collectief.benchmarks;

import org.jspecify.annotations.NullMarked;
