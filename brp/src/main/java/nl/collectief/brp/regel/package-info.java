/**
 * The law rules of brp: one class per rule, named as what must hold.
 *
 * <p>Source: Wet basisregistratie personen, Besluit BRP, Burgerlijk Wetboek Boek 1, Logisch Ontwerp BRP.
 */
@NullMarked
package nl.collectief.brp.regel;

import org.jspecify.annotations.NullMarked;
