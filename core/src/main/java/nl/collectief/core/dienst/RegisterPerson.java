package nl.collectief.core.dienst;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.collectief.core.aanvraag.Geslacht;
import nl.collectief.core.aanvraag.Persoon;
import nl.collectief.core.datum.DatumOnvolledig;
import nl.collectief.core.datum.HaalCentraalDatum;
import nl.collectief.core.tabel.Coded;
import nl.collectief.core.tabel.codelijst.IndicatieGeheim;
import nl.collectief.core.tabel.codelijst.Naamgebruik;
import org.jspecify.annotations.Nullable;

/**
 * A person of a prefill, in the shape of Haal Centraal BRP bevragen 2; what we do not read of him, or has another shape,
 * counts as not told.
 */
final class RegisterPerson {

    private RegisterPerson() {}

    /** Null when it is no object. */
    static @Nullable Persoon lees(@Nullable Object boom) {
        if (!(boom instanceof Map<?, ?> persoon)) {
            return null;
        }
        return new Persoon(
                tekst(persoon.get("burgerservicenummer")),
                naam(persoon.get("naam")),
                datumVan(persoon.get("geboorte")),
                persoon.get("indicatieCurateleRegister") instanceof Boolean curatele ? curatele : null,
                code(deel(persoon.get("opschortingBijhouding"), "reden")),
                verblijfplaats(persoon.get("verblijfplaats")),
                Geslacht.vanCode(code(persoon.get("geslacht"))),
                partners(persoon.get("partners")),
                geheim(persoon.get("geheimhoudingPersoonsgegevens")));
    }

    /** The persons of a list, in its order; what is no object is left out. */
    static List<Persoon> alle(List<?> lijst) {
        return lijst.stream().map(RegisterPerson::lees).filter(Objects::nonNull).toList();
    }

    private static Persoon.@Nullable Naam naam(@Nullable Object boom) {
        return boom instanceof Map<?, ?> naam
                ? new Persoon.Naam(
                        tekst(naam.get("voornamen")),
                        tekst(naam.get("voorvoegsel")),
                        tekst(naam.get("geslachtsnaam")),
                        code(naam.get("adellijkeTitelPredicaat")),
                        Coded.find(Naamgebruik.class, code(naam.get("aanduidingNaamgebruik")))
                                .orElse(null))
                : null;
    }

    private static Persoon.@Nullable Verblijfplaats verblijfplaats(@Nullable Object boom) {
        return boom instanceof Map<?, ?> plaats
                ? new Persoon.Verblijfplaats(
                        "VerblijfplaatsBuitenland".equals(plaats.get("type")), datum(plaats.get("datumVan")))
                : null;
    }

    private static @Nullable List<Persoon.Partner> partners(@Nullable Object boom) {
        return boom instanceof List<?> lijst
                ? lijst.stream()
                        .map(RegisterPerson::partner)
                        .filter(Objects::nonNull)
                        .toList()
                : null;
    }

    private static Persoon.@Nullable Partner partner(@Nullable Object boom) {
        if (!(boom instanceof Map<?, ?> partner)) {
            return null;
        }
        Object einde = partner.get("ontbindingHuwelijkPartnerschap");
        DatumOnvolledig ontbinding = datumVan(einde);
        return new Persoon.Partner(
                naam(partner.get("naam")),
                datumVan(partner.get("aangaanHuwelijkPartnerschap")),
                einde != null && ontbinding == null ? DatumOnvolledig.onbekend() : ontbinding);
    }

    /** True or false as Haal Centraal gives it, or the number of element 70.10: from 1 it restricts. */
    private static @Nullable Boolean geheim(@Nullable Object waarde) {
        if (waarde instanceof Boolean geheim) {
            return geheim;
        }
        String code = waarde instanceof BigDecimal getal && getal.scale() == 0 ? getal.toString() : tekst(waarde);
        return Coded.find(IndicatieGeheim.class, code)
                .map(indicatie -> indicatie != IndicatieGeheim.GEEN)
                .orElse(null);
    }

    private static @Nullable Object deel(@Nullable Object boom, String naam) {
        return boom instanceof Map<?, ?> leden ? leden.get(naam) : null;
    }

    /** The code of a value of a table. */
    private static @Nullable String code(@Nullable Object boom) {
        return tekst(deel(boom, "code"));
    }

    /** The date of an event, such as a birth. */
    private static @Nullable DatumOnvolledig datumVan(@Nullable Object boom) {
        return datum(deel(boom, "datum"));
    }

    private static @Nullable DatumOnvolledig datum(@Nullable Object boom) {
        return boom instanceof Map
                ? RecordFactory.bouw(HaalCentraalDatum.class, boom)
                        .datumOnvolledig()
                        .orElse(null)
                : null;
    }

    private static @Nullable String tekst(@Nullable Object waarde) {
        return waarde instanceof String tekst ? tekst : null;
    }
}
