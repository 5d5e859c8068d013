/**
 * The law rules of verhuis: one class per rule, named as what must hold.
 *
 * <p>Source: Wet basisregistratie personen, Besluit BRP, Algemene termijnenwet, Logisch Ontwerp BRP.
 */
@NullMarked
package nl.collectief.verhuis.regel;

import org.jspecify.annotations.NullMarked;
