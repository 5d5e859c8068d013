package nl.collectief.core.zaak;

/**
 * The key of a form, by which a caller finds the local settings of its cases.
 *
 * @param code such as {@code aangifteOverlijden}
 */
public record DienstCode(String code) {}
