/**
 * The one entry of a service: form, rules and case, found by ServiceLoader; the tolerant reader.
 *
 * <p>One {@link nl.collectief.core.dienst.Dienst} per form.
 */
@NullMarked
package nl.collectief.core.dienst;

import org.jspecify.annotations.NullMarked;
