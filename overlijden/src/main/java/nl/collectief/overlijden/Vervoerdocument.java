package nl.collectief.overlijden;

import java.util.List;
import nl.collectief.core.aanvraag.Profiel;
import nl.collectief.core.formulier.Answer;
import nl.collectief.overlijden.regel.Countries;
import org.jspecify.annotations.Nullable;

/**
 * The paper a body needs to leave the country: a hint, never a rule. Source: Besluit op de lijkbezorging 11 lid 1, 3 en 4.
 */
public enum Vervoerdocument {
    /** The verlof suffices: to Belgium or Luxemburg over land. */
    VERLOF,
    /** To a state of the treaty of Straatsburg, by the list of the municipality. */
    LAISSEZ_PASSER,
    /** To another country. */
    VERKLARING_BURGEMEESTER,
    /** The country was not told as a code. */
    ONBEKEND;

    /**
     * The paper for an aangifte; null when the body does not go abroad.
     *
     * @param profiel names the states of the treaty as {@code straatsburgLanden}, codes of table 34; absent is none
     */
    public static @Nullable Vervoerdocument van(AangifteOverlijden aangifte, Profiel profiel) {
        Lijkbezorging lijkbezorging = aangifte.lijkbezorging();
        if (lijkbezorging == null || lijkbezorging.soort() != SoortLijkbezorging.BUITENLAND) {
            return null;
        }
        String landcode = lijkbezorging.landcode();
        if (landcode == null || Answer.isLeeg(landcode)) {
            return ONBEKEND;
        }
        if (lijkbezorging.wijzeTransport() == WijzeTransport.OVER_DE_WEG && Countries.isBenelux(landcode)) {
            return VERLOF;
        }
        boolean verdragsstaat =
                profiel.lijst("straatsburgLanden").orElse(List.of()).contains(landcode);
        return verdragsstaat ? LAISSEZ_PASSER : VERKLARING_BURGEMEESTER;
    }
}
