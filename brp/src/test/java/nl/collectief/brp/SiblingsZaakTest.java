package nl.collectief.brp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.collectief.core.aanvraag.Gegevensbron;
import nl.collectief.core.aanvraag.Indiening;
import nl.collectief.core.aanvraag.Inloggen;
import nl.collectief.core.aanvraag.Inlogmiddel;
import nl.collectief.core.aanvraag.JaNee;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.aanvraag.Profiel;
import nl.collectief.core.datum.DatumOnvolledig;
import nl.collectief.core.validation.Report;
import nl.collectief.core.zaak.Bronsoort;
import nl.collectief.core.zaak.Document;
import nl.collectief.core.zaak.Eigenschap;
import nl.collectief.core.zaak.NatuurlijkPersoon;
import nl.collectief.core.zaak.Rol;
import nl.collectief.core.zaak.RolSoort;
import nl.collectief.core.zaak.Sleutel;
import nl.collectief.core.zaak.Waarde;
import nl.collectief.core.zaak.Zaak;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What geheimhouding, bewijs van in leven zijn and overzicht gebruik mean as a case. Source: brp 7.1. */
class SiblingsZaakTest {

    private static final Indiening INDIENING = Indiening.builder(
                    new Sleutel("BRP-1", UUID.fromString("6f1c2d3e-4b5a-4c6d-8e7f-901a2b3c4d5e")))
            .build();
    private static final Ontvangst ONTVANGST = Ontvangst.builder()
            .tijdstipOntvangst(Instant.parse("2026-11-23T11:00:00Z"))
            .build();
    private static final Inloggen DIGID = Inloggen.builder()
            .inlogmiddel(Inlogmiddel.DIGID)
            .burgerservicenummer("999993653")
            .build();
    private static final Inloggen BSN = DIGID.toBuilder()
            .inlogmiddel(Inlogmiddel.BSN)
            .voorvoegsel("de")
            .achternaam("Jong")
            .geboortedatum(DatumOnvolledig.parse("1985-05-13"))
            .build();

    private static Zaak zaak(Report<?> report) {
        return report.gevalideerd().zaak(INDIENING);
    }

    private static Geheimhouding.Builder geheimhouding(VoorWie... voorWie) {
        return Geheimhouding.builder()
                .inloggen(DIGID)
                .verzoek(Verzoek.INDIENEN)
                .voorWie(List.of(voorWie))
                .kind(kind -> kind.achternaam("Jong")
                        .voornamen("Eva")
                        .geboortedatum(DatumOnvolledig.parse("2015-05"))
                        .burgerservicenummer("999990019")
                        .bron(Gegevensbron.BRP))
                .kind(kind ->
                        kind.achternaam("Jong").voornamen("Sem").geboortedatum(DatumOnvolledig.parse("2018-01-02")))
                .ontvangst(ONTVANGST);
    }

    @Test
    @DisplayName("geheimhouding: who asks, each child, verzoek and voorWie as a list")
    void kinderen() {
        Zaak zaak = zaak(new GeheimhoudingDienst()
                .validate(geheimhouding(VoorWie.ZELF, VoorWie.KIND).build()));
        assertThat(zaak.omschrijving()).isEqualTo("Geheimhouding");
        assertThat(zaak.startdatum()).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(zaak.rollen())
                .extracting(Rol::soort, Rol::omschrijving)
                .containsExactly(
                        tuple(RolSoort.INITIATOR, "aanvrager"),
                        tuple(RolSoort.BELANGHEBBENDE, "kind"),
                        tuple(RolSoort.BELANGHEBBENDE, "kind"));
        assertThat(zaak.rollen())
                .extracting(rol -> ((NatuurlijkPersoon) rol.betrokkene()).bron())
                .containsExactly(Bronsoort.INGELOGD, Bronsoort.BRP, Bronsoort.OPGEGEVEN);
        assertThat(zaak.eigenschappen())
                .containsExactly(
                        new Eigenschap("verzoek", Waarde.code(Verzoek.INDIENEN)),
                        new Eigenschap(
                                "voorWie",
                                new Waarde.Lijst(List.of(Waarde.code(VoorWie.ZELF), Waarde.code(VoorWie.KIND)))));
    }

    @Test
    @DisplayName("geheimhouding: children that were hidden are not sent")
    void verborgen() {
        Report<Geheimhouding> report =
                new GeheimhoudingDienst().validate(geheimhouding(VoorWie.ZELF).build());
        assertThat(report.findings())
                .extracting(finding -> finding.id() + " " + finding.plaats())
                .containsExactly("BRP-025 /kinderen");
        assertThat(zaak(report).rollen()).extracting(Rol::omschrijving).containsExactly("aanvrager");
    }

    @Test
    @DisplayName("bewijs van in leven zijn: the letter of the fund, its author as far as his name was typed")
    void bewijs() {
        BewijsInLeven.Builder bewijs = BewijsInLeven.builder()
                .inloggen(BSN)
                .voorPensioenfonds(JaNee.JA)
                .bijlagen(bijlagen -> bijlagen.meesturen(JaNee.JA)
                        .bestand(brief -> brief.bestandsnaam("brief.pdf").lengte(2048L)))
                .ontvangst(ONTVANGST);
        Zaak zaak = zaak(new BewijsInLevenDienst().validate(bewijs.build()));
        assertThat(zaak.omschrijving()).isEqualTo("Bewijs van in leven zijn");
        assertThat(zaak.eigenschappen()).containsExactly(new Eigenschap("voorPensioenfonds", new Waarde.JaNee(true)));
        assertThat(zaak.documenten())
                .extracting(document -> document.soort().code(), Document::titel, Document::auteur)
                .containsExactly(tuple("BIJLAGE", "Bijlage", "de Jong"));
        Zaak metDigid =
                zaak(new BewijsInLevenDienst().validate(bewijs.inloggen(DIGID).build()));
        assertThat(metDigid.documenten()).extracting(Document::auteur).containsExactly("Bewijs van in leven zijn");
    }

    @Test
    @DisplayName("overzicht gebruik: as chosen, and by post when the question lapsed (A28)")
    void overzicht() {
        OverzichtGebruik vervallen =
                OverzichtGebruik.builder().inloggen(BSN).ontvangst(ONTVANGST).build();
        Zaak perPost = zaak(new OverzichtGebruikDienst().validate(vervallen));
        assertThat(perPost.omschrijving()).isEqualTo("Overzicht gebruik BRP");
        assertThat(perPost.eigenschappen())
                .containsExactly(new Eigenschap("wijzeVanOntvangst", Waarde.code(WijzeVanOntvangst.POST)));
        OverzichtGebruik gekozen = OverzichtGebruik.builder()
                .inloggen(DIGID)
                .wijzeVanOntvangst(WijzeVanOntvangst.BERICHTENBOX)
                .ontvangst(ONTVANGST.toBuilder()
                        .profiel(Profiel.van(Map.of("berichtenbox", "JA")))
                        .build())
                .build();
        assertThat(zaak(new OverzichtGebruikDienst().validate(gekozen)).eigenschappen())
                .containsExactly(new Eigenschap("wijzeVanOntvangst", Waarde.code(WijzeVanOntvangst.BERICHTENBOX)));
    }
}
