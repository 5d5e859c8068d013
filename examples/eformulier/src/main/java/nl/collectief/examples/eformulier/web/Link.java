package nl.collectief.examples.eformulier.web;

/**
 * A way to somewhere.
 *
 * @param href address or {@code #id} of a field
 * @param text what stands on it
 */
public record Link(String href, String text) {}
