/**
 * Numbers that identify a person, a company or a place: how they are checked, normalised, shown and masked.
 *
 * <p>Source: core-types 1 to 5, 8, 11 and 16.
 */
@NullMarked
package nl.collectief.core.identificatie;

import org.jspecify.annotations.NullMarked;
