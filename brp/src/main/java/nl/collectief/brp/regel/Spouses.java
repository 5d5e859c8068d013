package nl.collectief.brp.regel;

import java.util.List;
import java.util.stream.Stream;
import nl.collectief.brp.AanduidingNaamgebruik;
import nl.collectief.brp.GebruikAchternaam;
import nl.collectief.core.SearchName;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.aanvraag.Persoon;
import nl.collectief.core.datum.Certainty;
import nl.collectief.core.datum.DatumOnvolledig;
import org.jspecify.annotations.Nullable;

/** Present and former partners of who asks, as the register told them. */
final class Spouses {

    private Spouses() {}

    /** Null when the register did not tell. */
    static @Nullable List<Persoon.Partner> bekend(Ontvangst ontvangst) {
        Persoon aanvrager = Parts.aanvrager(ontvangst);
        return aanvrager == null ? null : aanvrager.partners();
    }

    static boolean kiestPartnernaam(GebruikAchternaam aanvraag) {
        AanduidingNaamgebruik keuze = aanvraag.aanduidingNaamgebruik();
        return keuze != null && keuze.isMetPartner();
    }

    /** Whether a name is that of a former partner after whom another came, and of no partner whose name may be borne. */
    static boolean isAlleenVanVroeger(String achternaam, List<Persoon.Partner> partners) {
        String gezocht = SearchName.of(achternaam);
        List<Persoon.Partner> genoemd = partners.stream()
                .filter(partner -> namen(partner).anyMatch(gezocht::equals))
                .toList();
        return !genoemd.isEmpty() && genoemd.stream().allMatch(partner -> isOpgevolgd(partner, partners));
    }

    private static boolean isOpgevolgd(Persoon.Partner vroeger, List<Persoon.Partner> partners) {
        DatumOnvolledig einde = vroeger.ontbinding();
        return einde != null && partners.stream().anyMatch(ander -> ander.isActueel() || isLater(ander, einde));
    }

    /** Whether a relation certainly began after another ended. */
    private static boolean isLater(Persoon.Partner partner, DatumOnvolledig einde) {
        return partner.aangaan() != null && partner.aangaan().na(einde) == Certainty.ZEKER;
    }

    /** The surname of a partner with and without its prefix, as it is searched. */
    private static Stream<String> namen(Persoon.Partner partner) {
        Persoon.Naam naam = partner.naam();
        if (naam == null || naam.geslachtsnaam() == null) {
            return Stream.empty();
        }
        String kaal = naam.geslachtsnaam();
        return naam.voorvoegsel() == null
                ? Stream.of(SearchName.of(kaal))
                : Stream.of(SearchName.of(naam.voorvoegsel() + " " + kaal), SearchName.of(kaal));
    }
}
