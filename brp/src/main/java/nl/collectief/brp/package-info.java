/**
 * The requests of a citizen about his data in the BRP and the akten of the burgerlijke stand: the answers as records,
 * from the form to the case.
 *
 * <p>Source: GEMMA e-Formulierenspecificaties of 31-10-2016; Wet basisregistratie personen; Burgerlijk Wetboek Boek 1.
 */
@NullMarked
package nl.collectief.brp;

import org.jspecify.annotations.NullMarked;
