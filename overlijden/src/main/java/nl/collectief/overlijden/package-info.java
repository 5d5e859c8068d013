/**
 * Aangifte of a death and aanvraag of the verlof: the answers as records, from the form to the case.
 *
 * <p>Source: GEMMA e-Formulierenspecificatie Aangifte Overlijden en aanvraag verlof, release 2.1, 15-02-2017.
 */
@NullMarked
package nl.collectief.overlijden;

import org.jspecify.annotations.NullMarked;
