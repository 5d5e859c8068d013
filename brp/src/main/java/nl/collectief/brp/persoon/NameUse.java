package nl.collectief.brp.persoon;

import static nl.collectief.core.tabel.codelijst.Naamgebruik.EIGEN;
import static nl.collectief.core.tabel.codelijst.Naamgebruik.PARTNER;
import static nl.collectief.core.tabel.codelijst.Naamgebruik.PARTNER_NA_EIGEN;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import nl.collectief.core.aanvraag.Geslacht;
import nl.collectief.core.datum.DatumOnvolledig;
import nl.collectief.core.tabel.codelijst.Naamgebruik;
import org.jspecify.annotations.Nullable;

/**
 * By which names and titles a person is addressed. Source: brp 6.2 and 6.3.
 *
 * @param persoon who
 * @param partner whose name counts: the present one, else the last; null without any
 * @param naamgebruik which surnames are used: the registered choice as far as there are names for it
 */
record NameUse(Persoon persoon, @Nullable Partner partner, Naamgebruik naamgebruik) {

    private static final Comparator<Partner> OLDEST =
            Comparator.comparing(partner -> ofUnknown(partner.aangaan()), DatumOnvolledig.SORT_ORDER);
    private static final Comparator<Partner> LAST_ENDED =
            Comparator.comparing(partner -> ofUnknown(partner.ontbinding()), DatumOnvolledig.SORT_ORDER.reversed());

    static NameUse van(Persoon persoon) {
        Partner partner = partner(persoon.partners());
        boolean metPartner = partner != null && partner.naam().heeftGeslachtsnaam();
        return new NameUse(persoon, partner, metPartner ? geregistreerd(persoon) : EIGEN);
    }

    /** What was registered; own name when nothing was. */
    static Naamgebruik geregistreerd(Persoon persoon) {
        return Objects.requireNonNullElse(persoon.naamgebruik(), EIGEN);
    }

    /** The oldest of the present partners, else the one whose relation ended last; null without any. */
    static @Nullable Partner partner(List<Partner> partners) {
        return partners.stream()
                .filter(Partner::isActueel)
                .min(OLDEST)
                .or(() -> partners.stream().min(LAST_ENDED))
                .orElse(null);
    }

    Geslacht geslacht() {
        return persoon.geslachtOfOnbekend();
    }

    /** Whether the own surname is needed and not known: then there is no way to write him. */
    boolean mistEigenNaam() {
        return naamgebruik != PARTNER && !persoon.naam().heeftGeslachtsnaam();
    }

    /** The courtesy title of a woman by her partner; null without one. */
    @Nullable
    Title hoffelijkheidstitel() {
        return geslacht() == Geslacht.VROUW && naamgebruik != EIGEN ? titelVanPartner() : null;
    }

    /** The title of the partner that a wife could bear; null without one. */
    @Nullable
    Title titelVanPartner() {
        return partner == null ? null : Title.hoffelijk(partner.naam().adellijkeTitelPredicaat());
    }

    /** The own title or predicate where it may be used, also when no word exists for the gender; null else. */
    @Nullable
    Title eigenTitel() {
        Title titel = persoon.naam().titel();
        return titel == null || naamgebruik == PARTNER || titel.isPredicaat() && dropsPredicaat() ? null : titel;
    }

    /** A woman bears no predicate beside a husband or his name. */
    private boolean dropsPredicaat() {
        return geslacht() == Geslacht.VROUW
                && (naamgebruik != EIGEN || persoon.partners().stream().anyMatch(Partner::isActueel));
    }

    /** The word of the courtesy title; null without one. */
    @Nullable
    String hoffelijkheidswoord() {
        Title titel = hoffelijkheidstitel();
        return titel == null ? null : titel.vorm(Geslacht.VROUW);
    }

    /** The word of the own title or predicate; null when it is not used. */
    @Nullable
    String eigenWoord() {
        Title titel = eigenTitel();
        return titel == null ? null : titel.vorm(geslacht());
    }

    /** Whether the own surname comes first. */
    boolean eigenVoorop() {
        return naamgebruik == EIGEN || naamgebruik == PARTNER_NA_EIGEN;
    }

    /** The surnames in their order, each behind its title where one is given. */
    String achternamen(@Nullable String eigenWoord, @Nullable String partnerWoord) {
        String eigen = persoon.naam().achternaam(eigenWoord);
        String vanPartner = partner == null ? "" : partner.naam().achternaam(partnerWoord);
        return NameText.tidy(
                switch (naamgebruik) {
                    case EIGEN -> eigen;
                    case PARTNER -> vanPartner;
                    case PARTNER_VOOR_EIGEN -> vanPartner + "-" + eigen;
                    case PARTNER_NA_EIGEN -> eigen + "-" + vanPartner;
                });
    }

    /** The surnames behind heer, mevrouw or the initials; a capital begins them, but not behind initials. */
    String metAanspreking(String heer, String mevrouw, String achternamen) {
        String voorletters = persoon.voorletters();
        return switch (geslacht()) {
            case MAN -> heer + " " + NameText.capital(achternamen);
            case VROUW -> mevrouw + " " + NameText.capital(achternamen);
            case ONBEKEND ->
                voorletters == null ? NameText.capital(achternamen) : NameText.join(voorletters, achternamen);
        };
    }

    private static DatumOnvolledig ofUnknown(@Nullable DatumOnvolledig datum) {
        return datum == null ? DatumOnvolledig.onbekend() : datum;
    }

    @Override
    public String toString() {
        return "NameUse";
    }
}
