/**
 * The first lines a vendor writes, as a program.
 *
 * <p>An example: read it, run it, take from it what you need.
 */
@NullMarked
package nl.collectief.examples.quickstart;

import org.jspecify.annotations.NullMarked;
