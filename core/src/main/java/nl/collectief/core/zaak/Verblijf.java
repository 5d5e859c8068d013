package nl.collectief.core.zaak;

/** Where someone lives or gets post: in the Netherlands or abroad. */
public sealed interface Verblijf permits Adres, AdresBuitenland {}
