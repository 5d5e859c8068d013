package nl.collectief.brp.persoon;

import java.util.Locale;
import nl.collectief.core.adres.Postcode;
import org.jspecify.annotations.Nullable;

/**
 * The lines of an address, as NEN 5825 has them. Source: brp 6.10.
 *
 * <p>What a register can hold fits: 40, 50 and 35 characters. Nothing is cut: a place of more than 41 characters, which the
 * Netherlands do not have, would make a longer second line.
 *
 * @param adresregel1 street and number, or what a place without address is; null without
 * @param adresregel2 postcode, two spaces and the place in capitals; null without
 * @param adresregel3 only abroad; null without
 * @param land only abroad; null within the Netherlands
 * @param indicatieVastgesteldVerblijftNietOpAdres whether it was found that the person does not live there
 */
public record Adresregels(
        @Nullable String adresregel1,
        @Nullable String adresregel2,
        @Nullable String adresregel3,
        @Nullable Waarde land,
        boolean indicatieVastgesteldVerblijftNietOpAdres) {

    private static final String NEDERLAND = "6030";
    private static final Adresregels GEEN = new Adresregels(null, null, null, null, false);

    static Adresregels van(Persoon persoon) {
        Verblijfplaats verblijfplaats = persoon.verblijfplaats();
        if (verblijfplaats == null) {
            return GEEN;
        }
        Adresregels regels = GEEN;
        if (verblijfplaats instanceof Adres adres) {
            regels = binnenland(HouseLine.van(adres), adresregel2(adres, gemeente(persoon)));
        } else if (verblijfplaats instanceof Locatie locatie) {
            regels = binnenland(Naam.bekend(locatie.locatiebeschrijving()), gemeente(persoon));
        } else if (verblijfplaats instanceof VerblijfplaatsBuitenland buitenland) {
            regels = buitenland(buitenland);
        }
        boolean verblijftNiet = verblijfplaats.onderzoek().verblijftNiet();
        return new Adresregels(regels.adresregel1, regels.adresregel2, regels.adresregel3, regels.land, verblijftNiet);
    }

    /** Whether there is no line to write. */
    public boolean isLeeg() {
        return adresregel1 == null && adresregel2 == null && adresregel3 == null;
    }

    /** No second line without a first. */
    private static Adresregels binnenland(@Nullable String regel1, @Nullable String regel2) {
        return regel1 == null ? GEEN : new Adresregels(regel1, regel2, null, null, false);
    }

    /** None without a country; Nederland, which non-residents may have there, is not written. */
    private static Adresregels buitenland(VerblijfplaatsBuitenland adres) {
        Waarde land = adres.land();
        if (land == null || land.isOnbekend()) {
            return GEEN;
        }
        Waarde geschreven = NEDERLAND.equals(land.code()) ? null : land;
        Adresregels regels = new Adresregels(
                filled(adres.regel1()), filled(adres.regel2()), filled(adres.regel3()), geschreven, false);
        return regels.isLeeg() ? GEEN : regels;
    }

    private static @Nullable String adresregel2(Adres adres, @Nullable String gemeente) {
        String woonplaats = Naam.bekend(adres.woonplaats());
        String plaats = woonplaats == null ? gemeente : capitals(woonplaats);
        String postcode = filled(adres.postcode());
        if (postcode == null) {
            return plaats;
        }
        String weergave = Postcode.lees(postcode).map(Postcode::weergave).orElse(postcode);
        return plaats == null ? weergave : weergave + "  " + plaats;
    }

    private static @Nullable String gemeente(Persoon persoon) {
        Waarde gemeente = persoon.gemeenteVanInschrijving();
        String naam = gemeente == null || gemeente.isOnbekend() ? null : filled(gemeente.omschrijving());
        return naam == null ? null : capitals(naam);
    }

    private static String capitals(String plaats) {
        return plaats.strip().toUpperCase(Locale.ROOT);
    }

    private static @Nullable String filled(@Nullable String tekst) {
        return tekst == null || tekst.isBlank() ? null : tekst.strip();
    }

    @Override
    public String toString() {
        return isLeeg() ? "Adresregels[]" : "Adresregels[adresregels]";
    }
}
