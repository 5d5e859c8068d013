package nl.collectief.brp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.collectief.core.dienst.Dienst;
import nl.collectief.core.formulier.RuleId;
import nl.collectief.core.formulier.RuleKind;
import nl.collectief.core.formulier.Vraag;
import nl.collectief.core.formulier.Vraagtype;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Which kind of form rule carries which ID, by property; a star is a waarschuwing, every other is a fout. What is not named
 * here has an ID made by the evaluator.
 *
 * <p>Source: brp 4.1.
 */
class FormRuleTableTest {

    private static final Set<RuleKind> VAN_BESTANDEN = Set.of(RuleKind.BESTANDSOORT, RuleKind.BESTANDGROOTTE);

    /** The rules of who logs in, with DigiD. */
    private static final String DIGID = """
            BRP-001 burgerservicenummer: controle kort* vorm
            BRP-005 emailadres: lengte vorm
            BRP-006 telefoonnummer: kort* lengte
            """;

    /** The rules of names and birth. */
    private static final String PERSOON = """
            BRP-002 geboortedatum: nietNaVandaag
            BRP-003 geboortedatum: vorm
            BRP-007 achternaam: lengte
            BRP-008 voorvoegsel: lengte
            """;

    private static void heeft(Dienst<?> dienst, String... delen) {
        TreeMap<String, TreeSet<String>> tabel = new TreeMap<>();
        dienst.formulier()
                .vragen()
                .forEach(vraag -> vraag.regelIds().forEach((soort, regel) -> voegToe(tabel, vraag, soort, regel)));
        assertThat(tabel.entrySet().stream().map(rij -> rij.getKey() + ": " + String.join(" ", rij.getValue())))
                .containsExactlyElementsOf(
                        String.join("", delen).lines().sorted().toList());
    }

    private static void voegToe(TreeMap<String, TreeSet<String>> tabel, Vraag vraag, RuleKind soort, RuleId regel) {
        boolean speelt = !VAN_BESTANDEN.contains(soort) || vraag.type() == Vraagtype.BESTANDEN;
        if (speelt && regel.id().startsWith("BRP-")) {
            tabel.computeIfAbsent(regel.id() + " " + vraag.naam(), rij -> new TreeSet<>())
                    .add(soort.woord() + (regel.waarschuwing() ? "*" : ""));
        }
    }

    @Test
    @DisplayName("brp 4.1: uittrekselBrp")
    void uittrekselBrp() {
        heeft(
                new UittrekselBrpDienst(),
                DIGID,
                PERSOON.replace("achternaam: lengte", "achternaam: lengte verplicht"),
                """
                BRP-007 voornamen: lengte verplicht
                BRP-010 vanWie: keuze verplicht
                BRP-011 kinderen: verplicht
                BRP-014 typeOrganisatie: lengte verplicht
                BRP-015 gewensteInformatie: lengte verplicht
                BRP-016 gewensteInformatie: verborgen*
                BRP-017 internationaalGebruik: verplicht
                BRP-017 taal: verplicht
                BRP-018 taal: verborgen*
                BRP-019 taal: keuze
                BRP-020 regels: aantal verplicht
                """);
    }

    @Test
    @DisplayName("brp 4.1: uittrekselBurgerlijkeStand")
    void uittrekselBurgerlijkeStand() {
        heeft(new UittrekselBurgerlijkeStandDienst(), DIGID, PERSOON, """
                BRP-007 voornamen: lengte
                BRP-010 vanWie: keuze verplicht
                BRP-017 internationaalGebruik: verplicht
                BRP-017 taal: verplicht
                BRP-018 taal: verborgen*
                BRP-019 taal: keuze
                BRP-020 regels: aantal verplicht
                BRP-040 soortAkte: keuze verplicht
                BRP-042 achternaam: verplicht
                BRP-042 betrokkene: verborgen*
                BRP-042 geboortedatum: verplicht
                BRP-042 voornamen: verplicht
                """);
    }

    @Test
    @DisplayName("brp 4.1: geheimhouding")
    void geheimhouding() {
        heeft(
                new GeheimhoudingDienst(),
                DIGID,
                PERSOON.replace("achternaam: lengte", "achternaam: lengte verplicht"),
                """
                BRP-007 voornamen: lengte verplicht
                BRP-022 inlogmiddel: keuze
                BRP-024 verzoek: verplicht
                BRP-024 voorWie: verplicht
                BRP-025 kinderen: aantal verborgen* verplicht
                """);
    }

    @Test
    @DisplayName("brp 4.1: gebruikAchternaam")
    void gebruikAchternaam() {
        heeft(new GebruikAchternaamDienst(), DIGID, PERSOON, """
                BRP-030 aanduidingNaamgebruik: keuze verplicht
                BRP-034 ingangsdatum: vorm
                """);
    }

    @Test
    @DisplayName("brp 4.1: bewijsInLeven")
    void bewijsInLeven() {
        heeft(new BewijsInLevenDienst(), DIGID, PERSOON, """
                BRP-035 voorPensioenfonds: verplicht
                BRP-037 bestanden: bestandgrootte bestandsoort
                """);
    }

    @Test
    @DisplayName("brp 4.1: overzichtGebruik")
    void overzichtGebruik() {
        heeft(new OverzichtGebruikDienst(), DIGID, PERSOON, """
                BRP-038 wijzeVanOntvangst: verborgen
                BRP-039 wijzeVanOntvangst: verplicht
                """);
    }
}
