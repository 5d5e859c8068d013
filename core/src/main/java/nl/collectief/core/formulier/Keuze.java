package nl.collectief.core.formulier;

import nl.collectief.core.Text;

/**
 * One answer of a list.
 *
 * @param code what is sent
 * @param tekst what is shown
 * @param vast whether the form itself needs it: it stays when the municipality brings a list of its own
 */
public record Keuze(String code, Text tekst, boolean vast) {}
