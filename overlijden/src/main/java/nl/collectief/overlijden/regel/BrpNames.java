package nl.collectief.overlijden.regel;

import nl.collectief.core.SearchName;
import nl.collectief.core.aanvraag.Persoon;
import nl.collectief.core.formulier.Answer;
import org.jspecify.annotations.Nullable;

/** A name as typed beside the name of the BRP; case and diacritics do not count. */
final class BrpNames {

    /** What the BRP writes for a surname it does not know. Source: LO BRP 02.40. */
    private static final String ONBEKEND = ".";

    private BrpNames() {}

    /** Whether both are known and differ. */
    static boolean isAnders(@Nullable String getypt, @Nullable String volgensBrp) {
        return getypt != null
                && volgensBrp != null
                && !Answer.isLeeg(getypt)
                && !Answer.isLeeg(volgensBrp)
                && !SearchName.of(getypt).equals(SearchName.of(volgensBrp));
    }

    /** Whether a surname as typed is not that of the BRP, neither with its voorvoegsel nor without. */
    static boolean isAndereAchternaam(@Nullable String getypt, Persoon.Naam volgensBrp) {
        String geslachtsnaam = volgensBrp.geslachtsnaam();
        String voorvoegsel = volgensBrp.voorvoegsel();
        if (ONBEKEND.equals(geslachtsnaam) || !isAnders(getypt, geslachtsnaam)) {
            return false;
        }
        return voorvoegsel == null
                || isAnders(getypt, voorvoegsel + " " + geslachtsnaam) && isAnders(getypt, voorvoegsel + geslachtsnaam);
    }
}
