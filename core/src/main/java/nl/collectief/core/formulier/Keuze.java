package nl.collectief.core.formulier;

import nl.collectief.core.Tekst;

/**
 * One answer of a list.
 *
 * @param code what is sent
 * @param tekst what is shown
 */
public record Keuze(String code, Tekst tekst) {}
