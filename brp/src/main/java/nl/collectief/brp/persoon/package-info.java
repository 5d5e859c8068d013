/**
 * A person as the BRP holds him, and how he is named, addressed and written to.
 *
 * <p>Source: brp 6, after the features of BRP Personen bevragen; NEN 5825.
 */
@NullMarked
package nl.collectief.brp.persoon;

import org.jspecify.annotations.NullMarked;
