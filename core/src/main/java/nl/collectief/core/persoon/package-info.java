/**
 * What names a person and how to reach one: how it is checked, normalised, shown and masked.
 *
 * <p>Source: core-types 10 and 14, and for initials and the like brp 6.
 */
@NullMarked
package nl.collectief.core.persoon;

import org.jspecify.annotations.NullMarked;
