/**
 * What a citizen or company hands in: the envelope, the fixed blocks and what stands beside the answers.
 *
 * <p>Source: GEMMA e-Formulierenspecificaties, fixed blocks of October 2016.
 */
@NullMarked
package nl.collectief.core.aanvraag;

import org.jspecify.annotations.NullMarked;
