package nl.collectief.verhuis.regel;

import java.util.EnumSet;
import java.util.Set;
import nl.collectief.core.aanvraag.JaNee;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.verhuis.Gezinslid;
import nl.collectief.verhuis.Relatie;

/** A minor who leaves along and has another woonadres. */
final class MinorElsewhere {

    private static final Set<Relatie> KINDEREN = EnumSet.of(Relatie.KIND, Relatie.PUPIL, Relatie.VERZORGDE);

    private MinorElsewhere() {}

    static boolean is(Gezinslid lid, Ontvangst ontvangst) {
        return lid.relatie() != null
                && KINDEREN.contains(lid.relatie())
                && lid.woontOpHuidigAdres() == JaNee.NEE
                && Ages.isZekerMinderjarig(lid.geboortedatum(), ontvangst);
    }
}
