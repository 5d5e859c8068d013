/** Tests of the form as pages: what is typed, what is kept, who sees it. */
@NullMarked
package nl.collectief.examples.eformulier.formulier;

import org.jspecify.annotations.NullMarked;
