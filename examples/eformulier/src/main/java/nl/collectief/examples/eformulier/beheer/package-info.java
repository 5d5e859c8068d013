/** What the functional administrator sees: the queue, failures in words, a way to try again. */
@NullMarked
package nl.collectief.examples.eformulier.beheer;

import org.jspecify.annotations.NullMarked;
