package nl.collectief.core.validation;

/** The Bean Validation group of what only warns. */
public interface Waarschuwingen {}
