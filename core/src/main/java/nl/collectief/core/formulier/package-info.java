/**
 * The form as data: blocks, questions, conditions, and the one evaluator of form rules.
 *
 * <p>Source: GEMMA e-Formulierenspecificaties; how a form is judged stands in {@link nl.collectief.core.formulier.FormEvaluator}.
 */
@NullMarked
package nl.collectief.core.formulier;

import org.jspecify.annotations.NullMarked;
