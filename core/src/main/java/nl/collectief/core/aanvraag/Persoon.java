package nl.collectief.core.aanvraag;

import java.util.List;
import nl.collectief.core.Copies;
import nl.collectief.core.datum.DatumOnvolledig;
import nl.collectief.core.tabel.codelijst.Naamgebruik;
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
 * @param geslacht his sex, or null
 * @param partners marriages and registered partnerships, present and ended, in any order; null is not told, empty is
 *     told and there are none
 * @param geheimhoudingPersoonsgegevens whether element 70.10 restricts to whom data may be given; null is not told
 */
public record Persoon(
        @Nullable String burgerservicenummer,
        @Nullable Naam naam,
        @Nullable DatumOnvolledig geboortedatum,
        @Nullable Boolean onderCuratele,
        @Nullable String redenOpschorting,
        @Nullable Verblijfplaats verblijfplaats,
        @Nullable Geslacht geslacht,
        @Nullable List<Partner> partners,
        @Nullable Boolean geheimhoudingPersoonsgegevens) {

    /** Copies the list; judges nothing. */
    public Persoon {
        partners = partners == null ? null : Copies.kopie(partners);
    }

    /** A person of whom the register told number, names and birth alone. */
    public Persoon(@Nullable String burgerservicenummer, @Nullable Naam naam, @Nullable DatumOnvolledig geboortedatum) {
        this(burgerservicenummer, naam, geboortedatum, null, null, null, null, null, null);
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
     * @param adellijkeTitelPredicaat code of table 38, or null
     * @param aanduidingNaamgebruik by which surname he is addressed, element 61.10, or null
     */
    public record Naam(
            @Nullable String voornamen,
            @Nullable String voorvoegsel,
            @Nullable String geslachtsnaam,
            @Nullable String adellijkeTitelPredicaat,
            @Nullable Naamgebruik aanduidingNaamgebruik) {

        /** Names without title, of someone whose name use was not told. */
        public Naam(@Nullable String voornamen, @Nullable String voorvoegsel, @Nullable String geslachtsnaam) {
            this(voornamen, voorvoegsel, geslachtsnaam, null, null);
        }

        @Override
        public String toString() {
            return "Naam";
        }
    }

    /**
     * A marriage or registered partnership.
     *
     * @param naam names of the partner, or null
     * @param aangaan when it began, may be incomplete, or null
     * @param ontbinding when it ended, {@link DatumOnvolledig#onbekend()} for an unknown day; null when it did not end
     */
    public record Partner(
            @Nullable Naam naam,
            @Nullable DatumOnvolledig aangaan,
            @Nullable DatumOnvolledig ontbinding) {

        /** Whether it has not ended. */
        public boolean isActueel() {
            return ontbinding == null;
        }

        @Override
        public String toString() {
            return "Partner";
        }
    }

    @Override
    public String toString() {
        return "Persoon";
    }
}
