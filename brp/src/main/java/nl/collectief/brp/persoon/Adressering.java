package nl.collectief.brp.persoon;

import org.jspecify.annotations.Nullable;

/**
 * How to write to a person. Source: brp 6.4 to 6.6 and 6.10; Haal Centraal, Adressering.
 *
 * @param aanhef salutation of a letter; null when the name that is needed is not known
 * @param aanschrijfwijze the name on the envelope; null when the name that is needed is not known
 * @param gebruikInLopendeTekst the name within a sentence; null when the name that is needed is not known
 * @param adresregels the lines below the name; empty when it is not known where he lives
 */
public record Adressering(
        @Nullable String aanhef,
        @Nullable Aanschrijfwijze aanschrijfwijze,
        @Nullable String gebruikInLopendeTekst,
        Adresregels adresregels) {

    static Adressering van(Persoon persoon) {
        NameUse use = NameUse.van(persoon);
        return new Adressering(
                Aanhef.van(use), Aanschrijfwijze.van(use), LopendeTekst.van(use), Adresregels.van(persoon));
    }

    @Override
    public String toString() {
        return "Adressering";
    }
}
