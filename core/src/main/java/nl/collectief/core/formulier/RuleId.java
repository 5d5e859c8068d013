package nl.collectief.core.formulier;

/**
 * Under which ID a form rule speaks.
 *
 * @param id ID of the service ({@code OVL-010}) or {@code FRM.<form>.<property>.<kind>}
 * @param waarschuwing whether it only warns
 */
public record RuleId(String id, boolean waarschuwing) {}
