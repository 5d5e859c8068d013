/**
 * StUF Zaak- en Documentservices: the neutral case as messages, and the answers to them.
 *
 * <p>Source: Specificatie Zaak- en Documentservices 1.2 and 1.1.02 over StUF 03.01.
 */
@NullMarked
package nl.collectief.core.stuf;

import org.jspecify.annotations.NullMarked;
