package nl.collectief.core.formulier;

import nl.collectief.core.Text;

/**
 * One answer of a list.
 *
 * @param code what is sent
 * @param tekst what is shown
 */
public record Keuze(String code, Text tekst) {}
