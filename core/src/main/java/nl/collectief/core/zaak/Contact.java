package nl.collectief.core.zaak;

import nl.collectief.core.Presence;
import org.jspecify.annotations.Nullable;

/**
 * Where someone can be reached.
 *
 * @param naam 1 to 40 characters, or null
 * @param telefoonnummer at most 20 characters: E.164 when it parses, else as typed; or null
 * @param emailadres at most 254 characters, or null
 */
public record Contact(
        @Nullable String naam,
        @Nullable String telefoonnummer,
        @Nullable String emailadres) {

    @Override
    public String toString() {
        return Presence.van("Contact")
                .deel("naam", naam)
                .deel("telefoonnummer", telefoonnummer)
                .deel("emailadres", emailadres)
                .toString();
    }
}
