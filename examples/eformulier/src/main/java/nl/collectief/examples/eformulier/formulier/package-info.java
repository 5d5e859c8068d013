/** The form as pages: drafts, steps, what is typed as answers, answers as what is shown. Knows no form by name. */
@NullMarked
package nl.collectief.examples.eformulier.formulier;

import org.jspecify.annotations.NullMarked;
