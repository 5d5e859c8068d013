/**
 * What is known about names of persons.
 *
 * <p>Source: core-types 14, and for initials and the like brp 6.
 */
@NullMarked
package nl.collectief.core.persoon;

import org.jspecify.annotations.NullMarked;
