package nl.collectief.brp.persoon;

import nl.collectief.core.aanvraag.Geslacht;
import org.jspecify.annotations.Nullable;

/**
 * How a person is named on an envelope. Source: brp 6.4.
 *
 * @param naam initials and surnames, with title or predicate
 * @param aanspreekvorm the line above the name, only with a title or predicate; else null
 */
public record Aanschrijfwijze(String naam, @Nullable String aanspreekvorm) {

    /** Null when the surname that is needed is not known. */
    static @Nullable Aanschrijfwijze van(NameUse use) {
        if (use.mistEigenNaam()) {
            return null;
        }
        Title titel = use.eigenTitel();
        String woord = use.eigenWoord();
        boolean voorop = titel != null && titel.isPredicaat() && use.eigenVoorop();
        String achternamen = use.achternamen(voorop ? null : woord, use.hoffelijkheidswoord());
        String naam = NameText.join(voorop ? woord : null, use.persoon().voorletters(), achternamen);
        return new Aanschrijfwijze(NameText.capital(NameText.tidy(naam)), aanspreekvorm(use));
    }

    private static @Nullable String aanspreekvorm(NameUse use) {
        Title hoffelijk = use.hoffelijkheidstitel();
        Title titel = hoffelijk == null ? use.eigenTitel() : hoffelijk;
        if (titel == null || use.geslacht() == Geslacht.VROUW && titel.vorm(Geslacht.VROUW) == null) {
            return null;
        }
        String titulatuur = titel.titulatuur(use.geslacht());
        return titulatuur == null ? null : "De " + titulatuur;
    }

    @Override
    public String toString() {
        return "Aanschrijfwijze";
    }
}
