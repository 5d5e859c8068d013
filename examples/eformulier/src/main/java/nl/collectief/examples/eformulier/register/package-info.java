/** What a register says of who logged in: a stand-in for the BRP behind an interface. */
@NullMarked
package nl.collectief.examples.eformulier.register;

import org.jspecify.annotations.NullMarked;
