/**
 * The landelijke tabellen of the BRP: codes with their names and the period in which each may be used.
 *
 * <p>Source: RvIG, landelijke tabellen 32 to 61; Logisch Ontwerp BRP 2025.Q1 4.2.8.6 and 4.2.8.7.
 */
@NullMarked
package nl.collectief.core.tabel;

import org.jspecify.annotations.NullMarked;
