/** The outbox: delivers messages to the zaaksysteem, again and again with the same bytes until they are answered. */
@NullMarked
package nl.collectief.examples.eformulier.levering;

import org.jspecify.annotations.NullMarked;
