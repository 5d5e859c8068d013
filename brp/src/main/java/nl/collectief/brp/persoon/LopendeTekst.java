package nl.collectief.brp.persoon;

import org.jspecify.annotations.Nullable;

/** How a person is named within a sentence. Source: brp 6.6. */
final class LopendeTekst {

    private LopendeTekst() {}

    /** Null when the surname that is needed is not known. */
    static @Nullable String van(NameUse use) {
        if (use.mistEigenNaam()) {
            return null;
        }
        String eigenWoord = use.eigenWoord();
        String partnerWoord = use.hoffelijkheidswoord();
        String achternamen = use.achternamen(eigenWoord, partnerWoord);
        boolean begintMetTitel = (use.eigenVoorop() ? eigenWoord : partnerWoord) != null;
        return begintMetTitel ? achternamen : NameText.tidy(use.metAanspreking("de heer", "mevrouw", achternamen));
    }
}
