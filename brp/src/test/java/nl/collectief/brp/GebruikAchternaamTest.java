package nl.collectief.brp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.collectief.core.aanvraag.Geslacht;
import nl.collectief.core.aanvraag.Indiening;
import nl.collectief.core.aanvraag.Inlogmiddel;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.aanvraag.Persoon;
import nl.collectief.core.aanvraag.Prefill;
import nl.collectief.core.datum.DatumOnvolledig;
import nl.collectief.core.zaak.Eigenschap;
import nl.collectief.core.zaak.Sleutel;
import nl.collectief.core.zaak.Waarde;
import nl.collectief.core.zaak.Zaak;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From which day a use of the surname counts, how the citizen will be addressed, and the case. Source: brp 6, 7.1; BRP-049. */
class GebruikAchternaamTest {

    private static final Persoon.Naam ANNA = new Persoon.Naam("Anna Maria", "van", "Velzen");

    private static Persoon.Partner partner(String naam, String van, String tot) {
        return new Persoon.Partner(
                new Persoon.Naam(null, null, naam),
                DatumOnvolledig.parse(van),
                tot == null ? null : DatumOnvolledig.parse(tot));
    }

    private static Ontvangst ontvangst(String moment, Persoon.Naam naam, List<Persoon.Partner> partners) {
        Persoon anna = new Persoon("999993653", naam, null, null, null, null, Geslacht.VROUW, partners, null);
        return Ontvangst.builder()
                .tijdstipOntvangst(Instant.parse(moment))
                .prefill(new Prefill(anna, null, null, null))
                .build();
    }

    private static Ontvangst vanAnna(Persoon.Partner... partners) {
        return ontvangst("2026-11-23T11:00:00Z", ANNA, List.of(partners));
    }

    private static GebruikAchternaam.Builder aanvraag(AanduidingNaamgebruik keuze) {
        return GebruikAchternaam.builder()
                .inloggen(login -> login.inlogmiddel(Inlogmiddel.DIGID).burgerservicenummer("999993653"))
                .aanduidingNaamgebruik(keuze);
    }

    private static Map<String, Object> afgeleid(GebruikAchternaam.Builder aanvraag, Ontvangst ontvangst) {
        return new GebruikAchternaamDienst()
                .validate(aanvraag.ontvangst(ontvangst).build())
                .afgeleid();
    }

    @ParameterizedTest(name = "received {0}, marriage {1}: {2}")
    @CsvSource(
            nullValues = "none",
            value = {
                "2026-11-23T11:00:00Z, none, 2026-11-23",
                "2026-11-22T22:59:59Z, none, 2026-11-22",
                "2026-11-22T23:00:00Z, none, 2026-11-23",
                "2026-11-23T11:00:00Z, 2026-12-01, 2026-12-01",
                "2026-11-23T11:00:00Z, 2026-11-24, 2026-11-24",
                "2026-11-23T11:00:00Z, 2026-11-23, 2026-11-23",
                "2026-11-23T11:00:00Z, 2026-11-22, 2026-11-23"
            })
    @DisplayName("BRP-049: the day of receipt in Amsterdam, or a marriage day that is still to come")
    void ingangsdatum(String moment, LocalDate verbintenis, LocalDate verwacht) {
        GebruikAchternaam aanvraag = aanvraag(AanduidingNaamgebruik.V)
                .datumAangekondigdeVerbintenis(verbintenis)
                .build();
        Ontvangst ontvangst =
                Ontvangst.builder().tijdstipOntvangst(Instant.parse(moment)).build();
        assertThat(Ingangsdatum.teRegistreren(aanvraag, ontvangst)).isEqualTo(verwacht);
    }

    @ParameterizedTest(name = "{0}: {1}, {2}, {3}")
    @CsvSource({
        "E, A.M. van Velzen, Geachte mevrouw Van Velzen, mevrouw Van Velzen",
        "P, A.M. Groenlo, Geachte mevrouw Groenlo, mevrouw Groenlo",
        "V, A.M. Groenlo-van Velzen, Geachte mevrouw Groenlo-van Velzen, mevrouw Groenlo-van Velzen",
        "N, A.M. van Velzen-Groenlo, Geachte mevrouw Van Velzen-Groenlo, mevrouw Van Velzen-Groenlo"
    })
    @DisplayName("E-01: each choice by its meaning in the BRP, whatever the register holds now")
    void keuzes(AanduidingNaamgebruik keuze, String envelop, String aanhef, String tekst) {
        assertThat(afgeleid(aanvraag(keuze), vanAnna(partner("Groenlo", "2010-05-01", null))))
                .isEqualTo(Map.of(
                        "ingangsdatumTeRegistreren", "2026-11-23",
                        "aanschrijfwijze", envelop,
                        "aanhef", aanhef,
                        "gebruikInLopendeTekst", tekst));
    }

    @Test
    @DisplayName("6.2: the name of the present partner, else of the one whose relation ended last")
    void partners() {
        Persoon.Partner eerste = partner("Eerste", "2000-01-01", "2005-01-01");
        Persoon.Partner tweede = partner("Tweede", "2006-01-01", "2010-01-01");
        Persoon.Partner derde = partner("Derde", "2012-01-01", null);
        assertThat(afgeleid(aanvraag(AanduidingNaamgebruik.P), vanAnna(tweede, eerste)))
                .containsEntry("aanschrijfwijze", "A.M. Tweede");
        assertThat(afgeleid(aanvraag(AanduidingNaamgebruik.P), vanAnna(eerste, derde, tweede)))
                .containsEntry("aanschrijfwijze", "A.M. Derde");
    }

    @Test
    @DisplayName("an announced marriage: the name of whom he marries when he gave it, and no name of one before")
    void aangekondigd() {
        Persoon.Partner vroeger = partner("Vroeger", "2000-01-01", "2005-01-01");
        GebruikAchternaam.Builder zonderNaam =
                aanvraag(AanduidingNaamgebruik.N).datumAangekondigdeVerbintenis(LocalDate.of(2026, 12, 1));
        assertThat(afgeleid(zonderNaam, vanAnna(vroeger))).containsOnlyKeys("ingangsdatumTeRegistreren");
        assertThat(afgeleid(zonderNaam.gewenstePartnernaam("van der Berg"), vanAnna(vroeger)))
                .containsEntry("aanschrijfwijze", "A.M. van Velzen-van der Berg")
                .containsEntry("ingangsdatumTeRegistreren", "2026-12-01");
        assertThat(afgeleid(zonderNaam.aanduidingNaamgebruik(AanduidingNaamgebruik.E), vanAnna()))
                .containsEntry("aanschrijfwijze", "A.M. van Velzen");
    }

    @Test
    @DisplayName("a marriage day that is past is announced no more: who is in the register counts")
    void voorbij() {
        GebruikAchternaam.Builder aanvraag = aanvraag(AanduidingNaamgebruik.P)
                .datumAangekondigdeVerbintenis(LocalDate.of(2026, 11, 22))
                .gewenstePartnernaam("Nieuw");
        assertThat(afgeleid(aanvraag, vanAnna(partner("Vroeger", "2000-01-01", "2005-01-01"))))
                .containsEntry("aanschrijfwijze", "A.M. Vroeger");
    }

    @Test
    @DisplayName("what the register did not tell is not guessed: no names, or no word about partners")
    void nietVerteld() {
        assertThat(afgeleid(aanvraag(AanduidingNaamgebruik.E), ontvangst("2026-11-23T11:00:00Z", ANNA, null)))
                .containsOnlyKeys("ingangsdatumTeRegistreren");
        assertThat(afgeleid(aanvraag(AanduidingNaamgebruik.E), ontvangst("2026-11-23T11:00:00Z", null, List.of())))
                .containsOnlyKeys("ingangsdatumTeRegistreren");
    }

    @Test
    @DisplayName("7.1: code by its element, both dates; what only the document holds is no eigenschap")
    void zaak() {
        Indiening indiening = Indiening.builder(
                        new Sleutel("GA-1", UUID.fromString("6f1c2d3e-4b5a-4c6d-8e7f-901a2b3c4d5e")))
                .build();
        Zaak zaak = new GebruikAchternaamDienst()
                .validate(aanvraag(AanduidingNaamgebruik.V)
                        .ingangsdatum(LocalDate.of(2026, 12, 1))
                        .datumAangekondigdeVerbintenis(LocalDate.of(2026, 12, 1))
                        .gewenstePartnernaam("Groenlo")
                        .gekozenLabel("De naam van uw partner, gevolgd door uw eigen naam")
                        .ontvangst(vanAnna())
                        .build())
                .gevalideerd()
                .zaak(indiening);
        assertThat(zaak.omschrijving()).isEqualTo("Gebruik achternaam");
        assertThat(zaak.eigenschappen())
                .containsExactly(
                        new Eigenschap("naamgebruik", new Waarde.Code("V", "61.10")),
                        new Eigenschap("ingangsdatum", Waarde.datum(LocalDate.of(2026, 12, 1))),
                        new Eigenschap("datumVerbintenis", Waarde.datum(LocalDate.of(2026, 12, 1))));
        assertThat(zaak.rollen()).hasSize(1);
        assertThat(zaak.documenten()).isEmpty();
        assertThat(zaak.zaakobjecten()).isEmpty();
    }
}
