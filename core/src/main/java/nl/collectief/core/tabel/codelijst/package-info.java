/**
 * The closed value lists of the BRP that are too small to be a table.
 *
 * <p>Source: Logisch Ontwerp BRP 2025.Q1 4.6.
 */
@NullMarked
package nl.collectief.core.tabel.codelijst;

import org.jspecify.annotations.NullMarked;
