/**
 * The law rules of the aangifte overlijden: one class per rule, named as what must hold.
 *
 * <p>Source: Wet op de lijkbezorging, Burgerlijk Wetboek Boek 1, Besluit burgerlijke stand 1994.
 */
@NullMarked
package nl.collectief.overlijden.regel;

import org.jspecify.annotations.NullMarked;
