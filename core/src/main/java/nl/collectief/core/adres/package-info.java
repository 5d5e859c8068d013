/**
 * The parts of a Dutch address: how they are checked, normalised, shown and masked.
 *
 * <p>Source: core-types 6 and 7.
 */
@NullMarked
package nl.collectief.core.adres;

import org.jspecify.annotations.NullMarked;
