package nl.collectief.brp;

import java.util.List;
import nl.collectief.brp.persoon.Naam;
import nl.collectief.brp.persoon.Partner;
import nl.collectief.brp.persoon.Persoon;
import org.jspecify.annotations.Nullable;

/** A person of the prefill as one to address. */
final class Addressee {

    private Addressee() {}

    /** His names and sex, with partners of the caller's choice. */
    static Persoon.Builder met(nl.collectief.core.aanvraag.Persoon persoon, List<Partner> partners) {
        Persoon.Builder builder = Persoon.builder().naam(naam(persoon.naam())).geslacht(persoon.geslacht());
        partners.forEach(builder::partner);
        return builder;
    }

    static Partner partner(nl.collectief.core.aanvraag.Persoon.Partner partner) {
        return Partner.builder()
                .naam(naam(partner.naam()))
                .aangaan(partner.aangaan())
                .ontbinding(partner.ontbinding())
                .build();
    }

    private static Naam naam(nl.collectief.core.aanvraag.Persoon.@Nullable Naam naam) {
        return naam == null
                ? Naam.builder().build()
                : Naam.builder()
                        .voornamen(naam.voornamen())
                        .adellijkeTitelPredicaat(naam.adellijkeTitelPredicaat())
                        .voorvoegsel(naam.voorvoegsel())
                        .geslachtsnaam(naam.geslachtsnaam())
                        .build();
    }
}
