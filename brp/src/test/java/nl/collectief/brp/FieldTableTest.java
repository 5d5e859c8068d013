package nl.collectief.brp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.collectief.core.dienst.Dienst;
import nl.collectief.core.formulier.Keuze;
import nl.collectief.core.formulier.Voorwaarde;
import nl.collectief.core.formulier.Vraag;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The field tables of the six forms: number, property, type, most characters, whether it must be answered, codes.
 *
 * <p>Source: brp 2.0 to 2.6. Conditions are held by the acceptance cases.
 */
class FieldTableTest {

    private static final String ZONDER_DIGID = """
            1a.1 | inloggen.inlogmiddel | keuze | - | ja | DIGID BSN
            1b.1 | inloggen.burgerservicenummer | bsn | - | ja
            1b.2 | inloggen.voorvoegsel | tekst | 20 | nee
            1b.3 | inloggen.achternaam | tekst | 200 | ja
            1b.4 | inloggen.geboortedatum | datumOnvolledig onbekend | - | ja
            1b.5 | inloggen.emailadres | email | 50 | nee
            1b.6 | inloggen.telefoonnummer | telefoon | 20 | nee
            """;

    /** Block P with its extensions; voornamen may have 200 when they come from the BRP (E-13). */
    private static final String PERSOON = """
            P.1 | .achternaam | tekst | 200 | ja
            P.2 | .voornamen | tekst | 200 | ja
            P.3 | .geboortedatum | datumOnvolledig onbekend | - | ja
            ext | .voorvoegsel | tekst | 20 | nee
            ext | .burgerservicenummer | bsn | - | nee
            ext | .bron | keuze | - | nee | BRP OPGEGEVEN
            """;

    private static final String TALEN = "NEDERLANDS ENGELS FRANS DUITS SPAANS ITALIAANS TURKS";

    private static String persoon(String pad) {
        return PERSOON.replace("| .", "| " + pad + ".");
    }

    private static String tabel(Dienst<?> dienst) {
        return dienst.formulier().blokken().stream()
                .filter(blok -> !"afronden".equals(blok.vast()))
                .flatMap(blok -> blok.vragen().stream())
                .flatMap(FieldTableTest::metDelen)
                .map(FieldTableTest::rij)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static Stream<Vraag> metDelen(Vraag vraag) {
        return Stream.concat(Stream.of(vraag), vraag.vragen().stream().flatMap(FieldTableTest::metDelen));
    }

    private static String rij(Vraag vraag) {
        String nummer = vraag.nummer() == null ? "ext" : vraag.nummer();
        if (vraag.pad().isEmpty()) {
            return nummer + " | - | " + vraag.type().woord();
        }
        int max = vraag.grenzen().max();
        String codes = vraag.type().woord().startsWith("keuze")
                ? vraag.keuzes().stream().map(Keuze::code).collect(Collectors.joining(" ", " | ", ""))
                : "";
        return String.join(
                        " | ", nummer, vraag.pad(), type(vraag), max == 0 ? "-" : String.valueOf(max), verplicht(vraag))
                + codes;
    }

    /** With a mark where a date may be unknown, or where a municipality only chooses among the codes. */
    private static String type(Vraag vraag) {
        return vraag.type().woord()
                + (vraag.kenmerken().onbekend() ? " onbekend" : "")
                + (vraag.kenmerken().beperkt() ? " beperkt" : "");
    }

    private static String verplicht(Vraag vraag) {
        if (vraag.verplicht().equals(Voorwaarde.ALTIJD)) {
            return "ja";
        }
        return vraag.verplicht().equals(Voorwaarde.NOOIT) ? "nee" : "als";
    }

    @Test
    @DisplayName("brp 2.1: uittrekselBrp")
    void uittrekselBrp() {
        assertThat(tabel(new UittrekselBrpDienst()))
                .isEqualTo(ZONDER_DIGID + """
                ext | regels | groep | - | ja
                2.1 | regels[].vanWie | keuze | - | ja | ZELF KIND
                2.2 | - | infotekst
                2.3 | regels[].kinderen | groep | - | ja
                """ + persoon("regels[].kinderen[]") + """
                3.1 | regels[].typeOrganisatie | tekst | 30 | ja
                3.2 | regels[].inhoudVoorgeschreven | janee | - | nee
                3.3 | regels[].gewensteInformatie | tekst | 126 | ja
                4.1 | regels[].internationaalGebruik | janee | - | ja
                4.2 | regels[].taal | keuze beperkt | - | ja | %s
                5.1 | - | herhaal
                7 | - | infotekst
                """.formatted(TALEN));
    }

    @Test
    @DisplayName("brp 2.2: uittrekselBurgerlijkeStand; how long an extension may be is ours")
    void uittrekselBurgerlijkeStand() {
        assertThat(tabel(new UittrekselBurgerlijkeStandDienst()))
                .isEqualTo(ZONDER_DIGID + """
                ext | regels | groep | - | ja
                2.1 | regels[].soortAkte | keuze | - | ja | GEBOORTE HUWELIJK PARTNERSCHAP ECHTSCHEIDING \
                BEEINDIGING_PARTNERSCHAP OVERLIJDEN
                3.1 | regels[].vanWie | keuze | - | ja | ZELF PARTNER OUDER KIND
                3.2 | - | infotekst
                3.3 | - | infotekst
                3.4 | - | infotekst
                3.5 | regels[].betrokkene | object | - | nee
                """ + persoon("regels[].betrokkene") + """
                4.1 | regels[].internationaalGebruik | janee | - | ja
                4.2 | regels[].taal | keuze beperkt | - | ja | %s
                ext | regels[].soortDocument | keuze | - | nee | UITTREKSEL AFSCHRIFT MEERTALIG_UITTREKSEL
                ext | regels[].plaatsAkte | tekst | 40 | nee
                ext | regels[].datumAkte | datum | - | nee
                ext | regels[].belang | tekst | 255 | nee
                5.1 | - | herhaal
                7 | - | infotekst
                """.formatted(TALEN));
    }

    @Test
    @DisplayName("brp 2.3: geheimhouding, with DigiD alone")
    void geheimhouding() {
        assertThat(tabel(new GeheimhoudingDienst())).isEqualTo("""
                1a.1 | inloggen.inlogmiddel | keuze | - | ja | DIGID
                1b.1 | inloggen.burgerservicenummer | bsn | - | ja
                1b.5 | inloggen.emailadres | email | 50 | nee
                1b.6 | inloggen.telefoonnummer | telefoon | 20 | nee
                2.1 | verzoek | keuze | - | ja | INDIENEN INTREKKEN
                2.2 | voorWie | keuzes | - | ja | ZELF KIND
                3.2 | kinderen | groep | - | ja
                """ + persoon("kinderen[]") + """
                3.3 | - | herhaal
                """);
    }

    @Test
    @DisplayName("brp 2.4: gebruikAchternaam")
    void gebruikAchternaam() {
        assertThat(tabel(new GebruikAchternaamDienst())).isEqualTo(ZONDER_DIGID + """
                2.1 | aanduidingNaamgebruik | keuze | - | ja | E P V N
                2.2 | ingangsdatum | datum | - | nee
                ext | datumAangekondigdeVerbintenis | datum | - | nee
                ext | gewenstePartnernaam | tekst | 200 | nee
                ext | gekozenLabel | tekst | 200 | nee
                """);
    }

    @Test
    @DisplayName("brp 2.5: bewijsInLeven")
    void bewijsInLeven() {
        assertThat(tabel(new BewijsInLevenDienst())).isEqualTo(ZONDER_DIGID + """
                2.1 | voorPensioenfonds | janee | - | ja
                B.1 | bijlagen.meesturen | janee | - | nee
                B.2 | bijlagen.bestanden | bestanden | - | nee
                5 | - | infotekst
                """);
    }

    @Test
    @DisplayName("brp 2.6: overzichtGebruik")
    void overzichtGebruik() {
        assertThat(tabel(new OverzichtGebruikDienst())).isEqualTo(ZONDER_DIGID + """
                2.1 | wijzeVanOntvangst | keuze | - | ja | BERICHTENBOX POST
                """);
    }
}
