package nl.collectief.core.zaak;

import org.jspecify.annotations.Nullable;

/**
 * An employee of the municipality.
 *
 * @param identificatie 1 to 24 characters
 * @param achternaam 1 to 200 characters, or null
 * @param voorletters 1 to 20 characters, or null
 * @param voorvoegsel 1 to 10 characters, or null
 */
public record Medewerker(
        String identificatie,
        @Nullable String achternaam,
        @Nullable String voorletters,
        @Nullable String voorvoegsel) implements Betrokkene {

    @Override
    public <T> T per(Keuze<T> keuze) {
        return keuze.medewerker().apply(this);
    }

    @Override
    public String toString() {
        return "Medewerker";
    }
}
