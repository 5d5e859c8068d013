/**
 * Persons out of an answer of Haal Centraal BRP Personen bevragen.
 *
 * <p>Source: OpenAPI of BRP Personen bevragen, version 2.
 */
@NullMarked
package nl.collectief.brp.haalcentraal;

import org.jspecify.annotations.NullMarked;
