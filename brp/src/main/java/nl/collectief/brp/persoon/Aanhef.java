package nl.collectief.brp.persoon;

import nl.collectief.core.aanvraag.Geslacht;
import nl.collectief.core.tabel.codelijst.Naamgebruik;
import org.jspecify.annotations.Nullable;

/** The salutation of a letter. Source: brp 6.5. */
final class Aanhef {

    private Aanhef() {}

    /** Null when the surname that is needed is not known, and no title speaks for it. */
    static @Nullable String van(NameUse use) {
        String titulatuur = titulatuur(use);
        if (titulatuur != null) {
            return NameText.capital(titulatuur);
        }
        return use.mistEigenNaam()
                ? null
                : NameText.tidy("Geachte " + use.metAanspreking("heer", "mevrouw", use.achternamen(null, null)));
    }

    /** The title of the partner, of which the registered choice decides even when his name is unknown; else the own. */
    private static @Nullable String titulatuur(NameUse use) {
        Title vanPartner = use.titelVanPartner();
        boolean draagtDeTitel = use.geslacht() == Geslacht.VROUW
                && NameUse.geregistreerd(use.persoon()) != Naamgebruik.EIGEN
                && vanPartner != null;
        Title titel = draagtDeTitel ? vanPartner : use.eigenTitel();
        return titel == null ? null : titel.titulatuur(use.geslacht());
    }
}
