package nl.collectief.core.zaak;

import org.jspecify.annotations.Nullable;

/**
 * A department of the municipality.
 *
 * @param identificatie 1 to 24 characters
 * @param naam 1 to 50 characters, or null
 */
public record OrganisatorischeEenheid(
        String identificatie, @Nullable String naam) implements Betrokkene {

    @Override
    public <T> T per(Keuze<T> keuze) {
        return keuze.organisatorischeEenheid().apply(this);
    }
}
