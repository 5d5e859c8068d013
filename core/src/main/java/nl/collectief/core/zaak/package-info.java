/**
 * The neutral case: what happened, who is involved, which documents belong to it.
 *
 * <p>Knows no element name of any wire standard; encoders read it, services make it.
 */
@NullMarked
package nl.collectief.core.zaak;

import org.jspecify.annotations.NullMarked;
