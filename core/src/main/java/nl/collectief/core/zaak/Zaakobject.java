package nl.collectief.core.zaak;

/**
 * What a case is about. A person with a role is never repeated here.
 *
 * @param omschrijving 1 to 80 characters, such as {@code overledene}
 * @param onderwerp what it is
 */
public record Zaakobject(String omschrijving, Onderwerp onderwerp) {}
