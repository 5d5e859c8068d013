package nl.collectief.core.zaak;

/**
 * A number by which another system knows this case.
 *
 * @param kenmerk 1 to 40 characters, no personal data
 * @param bron the system that gave it, 1 to 40 characters
 */
public record Kenmerk(String kenmerk, String bron) {}
