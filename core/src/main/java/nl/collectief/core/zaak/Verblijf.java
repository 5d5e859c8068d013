package nl.collectief.core.zaak;

import java.util.function.Function;

/** Where someone lives or gets post: in the Netherlands or abroad. */
public sealed interface Verblijf permits Adres, AdresBuitenland {

    /**
     * Asks for each kind apart.
     *
     * @param <T> what the caller makes of it
     */
    <T> T per(Function<Adres, T> adres, Function<AdresBuitenland, T> buitenland);
}
