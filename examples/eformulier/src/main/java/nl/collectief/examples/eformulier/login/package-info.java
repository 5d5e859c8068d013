/** Who fills in: a stand-in for DigiD and eHerkenning behind an interface. */
@NullMarked
package nl.collectief.examples.eformulier.login;

import org.jspecify.annotations.NullMarked;
