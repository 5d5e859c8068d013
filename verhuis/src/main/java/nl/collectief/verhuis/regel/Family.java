package nl.collectief.verhuis.regel;

import java.util.List;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.verhuis.EmigratieDoorgeven;
import nl.collectief.verhuis.Gezinslid;
import nl.collectief.verhuis.Relatie;
import nl.collectief.verhuis.VerhuizingDoorgeven;
import org.jspecify.annotations.Nullable;

/** The people a request names beside who logged in, one by one; an empty row is nobody. */
final class Family {

    private Family() {}

    /** What to do with one of them. */
    @FunctionalInterface
    interface Each {
        /** The person and the pointer of his row. */
        void persoon(Gezinslid gezinslid, String plaats);
    }

    static void elk(VerhuizingDoorgeven verhuizing, Each elk) {
        elk(verhuizing.gezinsleden(), "/gezinsleden/", elk);
    }

    static void elk(EmigratieDoorgeven emigratie, Each elk) {
        elk(emigratie.meeEmigrerenden(), "/meeEmigrerenden/", elk);
    }

    private static void elk(List<? extends @Nullable Gezinslid> rijen, String plaats, Each elk) {
        for (int i = 0; i < rijen.size(); i++) {
            Gezinslid gezinslid = rijen.get(i);
            if (gezinslid != null) {
                elk.persoon(gezinslid, plaats + i);
            }
        }
    }

    static boolean isMeerderjarigKind(Gezinslid gezinslid, Ontvangst ontvangst) {
        return gezinslid.relatie() == Relatie.KIND && Ages.isZekerMeerderjarig(gezinslid.geboortedatum(), ontvangst);
    }

    static boolean isMinderjarigKind(Gezinslid gezinslid, Ontvangst ontvangst) {
        return gezinslid.relatie() == Relatie.KIND && Ages.isZekerMinderjarig(gezinslid.geboortedatum(), ontvangst);
    }

    /** Someone for whom one declares by Wbrp 2.49(1)(a) or (b): partner, parent or adult child. */
    static boolean isVolwassenGezinslid(Gezinslid gezinslid, Ontvangst ontvangst) {
        return gezinslid.relatie() == Relatie.PARTNER
                || gezinslid.relatie() == Relatie.OUDER
                || isMeerderjarigKind(gezinslid, ontvangst);
    }
}
