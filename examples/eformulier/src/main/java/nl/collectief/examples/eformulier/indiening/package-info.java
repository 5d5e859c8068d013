/** A request that was handed in: kept with its first message in one transaction, and its receipt. */
@NullMarked
package nl.collectief.examples.eformulier.indiening;

import org.jspecify.annotations.NullMarked;
