/**
 * Judgement: law rules, findings and the report; Jakarta Bean Validation is its door.
 *
 * <p>Form rules come from the form data, law rules from the service.
 */
@NullMarked
package nl.collectief.core.validation;

import org.jspecify.annotations.NullMarked;
