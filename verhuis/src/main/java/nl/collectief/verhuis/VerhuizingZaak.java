package nl.collectief.verhuis;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.collectief.core.aanvraag.Eigenschappen;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.dienst.CaseBasis;
import nl.collectief.core.zaak.Eigenschap;
import nl.collectief.core.zaak.Onderwerp;
import nl.collectief.core.zaak.RolSoort;
import nl.collectief.core.zaak.Zaak;
import nl.collectief.core.zaak.ZaakBuilder;
import nl.collectief.core.zaak.Zaakobject;
import org.jspecify.annotations.Nullable;

/** What a verhuizing means as a case; with a vestiging it is an appointment. Source: verhuis 6.5. */
final class VerhuizingZaak {

    private static final String OMSCHRIJVING = "Verhuizing doorgeven";
    private static final String AFSPRAAK = "Afspraak vestiging";

    private VerhuizingZaak() {}

    static Zaak van(VerhuizingDoorgeven verhuizing, CaseBasis basis) {
        Vestiging vestiging = verhuizing.vestiging();
        return vestiging != null && vestiging.soort() != null
                ? afspraak(verhuizing, vestiging, basis)
                : verhuizing(verhuizing, basis);
    }

    private static Zaak afspraak(VerhuizingDoorgeven verhuizing, Vestiging vestiging, CaseBasis basis) {
        ZaakBuilder zaak = basis.begin(AFSPRAAK);
        Persons.ingelogd(zaak, RolSoort.INITIATOR, "aanvrager", verhuizing.inloggen());
        new Eigenschappen()
                .code("soortVestiging", vestiging.soort())
                .datum("datumAankomst", vestiging.datumAankomst())
                .code("landHerkomst", vestiging.landcode(), "34")
                .lijst()
                .forEach(zaak::eigenschap);
        return zaak.build();
    }

    private static Zaak verhuizing(VerhuizingDoorgeven verhuizing, CaseBasis basis) {
        ZaakBuilder zaak = basis.begin(OMSCHRIJVING);
        Persons.ingelogd(zaak, RolSoort.INITIATOR, "aangever", verhuizing.inloggen());
        Persons.verhuizers(zaak, verhuizing.gezinsleden(), basis.ontvangst().vandaag());
        ToestemmingInwoning toestemming = verhuizing.toestemming();
        if (toestemming != null) {
            Persons.ingelogd(zaak, RolSoort.BELANGHEBBENDE, "hoofdbewoner", toestemming.inloggen());
        }
        Verblijfsadres nieuw = Objects.requireNonNullElseGet(
                verhuizing.nieuwAdres(), () -> Verblijfsadres.builder().build());
        eigenschappen(verhuizing, nieuw, basis.ontvangst()).forEach(zaak::eigenschap);
        zaak.zaakobject(new Zaakobject("nieuw adres", new Onderwerp.AdresObject(CaseParts.adres(nieuw))));
        CaseParts.documenten(basis, verhuizing.inloggen(), OMSCHRIJVING).forEach(zaak::document);
        return zaak.build();
    }

    private static List<Eigenschap> eigenschappen(
            VerhuizingDoorgeven verhuizing, Verblijfsadres nieuw, Ontvangst ontvangst) {
        DerivedDate aanvang = DerivedDate.datumAanvangAdreshouding(verhuizing, ontvangst);
        Eigenschappen feiten = new Eigenschappen()
                .datum("verhuisdatum", verhuizing.verhuisdatum())
                .datum("datumAanvang", aanvang == null ? (LocalDate) null : aanvang.datum());
        adres(nieuw, feiten);
        Verblijfsadres vorig = verhuizing.vorigAdres();
        return feiten.code("nieuwGemeente", eerste(nieuw.gemeente(), ontvangst.gemeente()), "33")
                .code("vorigeGemeente", vorig == null ? null : vorig.gemeente(), "33")
                .code("functieAdres", Objects.requireNonNullElse(nieuw.functieAdres(), FunctieAdres.W))
                .jaNee("inwoning", verhuizing.inwoning())
                .getal("aantalVerhuizers", verhuizing.gezinsleden().size() + 1)
                .codes(
                        "aangifteAdres",
                        AangifteAdreshouding.van(verhuizing.gezinsleden(), ontvangst.vandaag()).stream()
                                .map(AangifteAdreshouding::code)
                                .toList(),
                        AangifteAdreshouding.ELEMENT)
                .lijst();
    }

    private static void adres(Verblijfsadres nieuw, Eigenschappen feiten) {
        nl.collectief.core.zaak.Adres adres = CaseParts.adres(nieuw);
        String huisnummer = adres.huisnummer();
        feiten.tekst("nieuwPostcode", adres.postcode())
                .getal("nieuwHuisnummer", huisnummer == null ? null : Integer.valueOf(huisnummer))
                .tekst("nieuwHuisletter", adres.huisletter())
                .tekst("nieuwToevoeging", adres.huisnummertoevoeging())
                .tekst("nieuwStraat", adres.straatnaam())
                .tekst("nieuwWoonplaats", adres.woonplaats());
    }

    private static @Nullable String eerste(@Nullable String een, @Nullable String ander) {
        return een == null ? ander : een;
    }
}
