/**
 * What every package of core may use.
 *
 * <p>Knows no other package.
 */
@NullMarked
package nl.collectief.core;

import org.jspecify.annotations.NullMarked;
