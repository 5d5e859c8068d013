/** A web e-form on top of Collectief: made of the form data alone, good enough to start from. */
@NullMarked
package nl.collectief.examples.eformulier;

import org.jspecify.annotations.NullMarked;
