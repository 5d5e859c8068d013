package nl.collectief.brp.regel;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.collectief.brp.SoortAkte;
import nl.collectief.brp.UittrekselBurgerlijkeStand;
import nl.collectief.brp.UittrekselBurgerlijkeStandRegel;
import org.jspecify.annotations.Nullable;

/** The akten a request asks, one by one; an empty row is none. */
final class Akten {

    private static final Set<SoortAkte> ALLEEN_AFSCHRIFT =
            EnumSet.of(SoortAkte.ECHTSCHEIDING, SoortAkte.BEEINDIGING_PARTNERSCHAP);

    private Akten() {}

    /** What to do with one of them. */
    @FunctionalInterface
    interface Each {
        /** The akte and the pointer of its row. */
        void akte(UittrekselBurgerlijkeStandRegel regel, String plaats);
    }

    static void elk(UittrekselBurgerlijkeStand aanvraag, Each elk) {
        List<? extends @Nullable UittrekselBurgerlijkeStandRegel> regels = aanvraag.regels();
        for (int i = 0; i < regels.size(); i++) {
            UittrekselBurgerlijkeStandRegel regel = regels.get(i);
            if (regel != null) {
                elk.akte(regel, "/regels/" + i);
            }
        }
    }

    /** Whether anyone may get an extract of such an akte: it stands in BW 1:23b(1). */
    static boolean heeftUittreksel(@Nullable SoortAkte soort) {
        return soort != null && !ALLEEN_AFSCHRIFT.contains(soort);
    }
}
