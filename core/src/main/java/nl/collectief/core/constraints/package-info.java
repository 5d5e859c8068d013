/**
 * Bean Validation constraints for a vendor's own classes: one for each value type, on the same checks as the questions of a form.
 *
 * <p>Source: core-types. Null and blank text are right for each but {@code Verplicht}: an obligation is a rule of its own.
 */
@NullMarked
package nl.collectief.core.constraints;

import org.jspecify.annotations.NullMarked;
