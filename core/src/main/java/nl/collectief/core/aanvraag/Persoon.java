package nl.collectief.core.aanvraag;

import nl.collectief.core.datum.DatumOnvolledig;
import org.jspecify.annotations.Nullable;

/**
 * A person as a register knows him: of Haal Centraal {@code Persoon} what rules read.
 *
 * @param burgerservicenummer nine digits, or null
 * @param naam the names, or null
 * @param geboortedatum day of birth, may be incomplete, or null
 * @param onderCuratele whether the curateleregister names him; null is not told
 * @param redenOpschorting code of the reason why his data are no longer kept ({@code E}, {@code R} ...), or null
 * @param verblijfplaats where the register says he lives, or null
 */
public record Persoon(
        @Nullable String burgerservicenummer,
        @Nullable Naam naam,
        @Nullable DatumOnvolledig geboortedatum,
        @Nullable Boolean onderCuratele,
        @Nullable String redenOpschorting,
        @Nullable Verblijfplaats verblijfplaats) {

    /** A person of whom the register told number, names and birth alone. */
    public Persoon(@Nullable String burgerservicenummer, @Nullable Naam naam, @Nullable DatumOnvolledig geboortedatum) {
        this(burgerservicenummer, naam, geboortedatum, null, null, null);
    }

    /**
     * Where a person lives.
     *
     * @param buitenland whether that is abroad
     * @param vanaf since when, may be incomplete, or null
     */
    public record Verblijfplaats(
            boolean buitenland, @Nullable DatumOnvolledig vanaf) {}

    /**
     * The names of a person.
     *
     * @param voornamen given names, or null
     * @param voorvoegsel prefix of the surname, or null
     * @param geslachtsnaam surname without prefix; a single dot when the register does not know it
     */
    public record Naam(
            @Nullable String voornamen,
            @Nullable String voorvoegsel,
            @Nullable String geslachtsnaam) {

        @Override
        public String toString() {
            return "Naam";
        }
    }

    @Override
    public String toString() {
        return "Persoon";
    }
}
