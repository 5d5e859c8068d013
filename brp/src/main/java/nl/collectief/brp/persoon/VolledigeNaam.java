package nl.collectief.brp.persoon;

import org.jspecify.annotations.Nullable;

/** The names of a person himself, without partners. Source: brp 6.7. */
final class VolledigeNaam {

    private VolledigeNaam() {}

    /** Null when nothing is known. */
    static @Nullable String van(Persoon persoon) {
        Naam naam = persoon.naam();
        Title titel = naam.titel();
        String woord = titel == null ? null : titel.vorm(persoon.geslachtOfOnbekend());
        if (woord == null) {
            woord = Title.woord(naam.adellijkeTitelPredicaat());
        }
        boolean voorop = titel != null && titel.isPredicaat();
        String voluit =
                NameText.join(voorop ? woord : null, naam.bekendeVoornamen(), naam.achternaam(voorop ? null : woord));
        return voluit.isEmpty() ? null : NameText.singleSpaced(voluit);
    }
}
