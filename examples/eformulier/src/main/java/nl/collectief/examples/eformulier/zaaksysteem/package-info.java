/** A receiving zaaksysteem for StUF Zaak- en Documentservices 1.1 and 1.2, with a switch that makes it fail. */
@NullMarked
package nl.collectief.examples.eformulier.zaaksysteem;

import org.jspecify.annotations.NullMarked;
