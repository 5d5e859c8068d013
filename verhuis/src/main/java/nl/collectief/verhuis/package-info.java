/**
 * Moving house, emigration, consent of the hoofdbewoner and a stay abroad: the answers as records, from the form to the
 * case.
 *
 * <p>Source: GEMMA e-Formulierenspecificaties of 31-10-2016; Wet basisregistratie personen.
 */
@NullMarked
package nl.collectief.verhuis;

import org.jspecify.annotations.NullMarked;
