package nl.collectief.overlijden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.collectief.core.dienst.RuleDescription;
import nl.collectief.core.formulier.RuleId;
import nl.collectief.core.formulier.RuleKind;
import nl.collectief.core.formulier.Vraag;
import nl.collectief.core.formulier.Vraagtype;
import nl.collectief.core.validation.Severity;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Which rules there are, and which kind of form rule carries which ID: the table 'Form rules' of the specification, section 4.0. */
class RegelIdsTest {

    private static final Map<String, String> DATUMS = Map.of(
            "overledene.geboortedatum", "OVL-030",
            "overledene.geboortedatumPartner", "OVL-036",
            "overlijden.datum", "OVL-050",
            "overlijden.tijdstip", "OVL-052",
            "lijkbezorging.datum", "OVL-070",
            "lijkbezorging.tijdstip", "OVL-080",
            "levenloos.kind.geboortedatum", "OVL-132");

    private static final Map<String, String> VINDING = Map.of(
            "overlijden.periodeVan", "OVL-059",
            "overlijden.periodeTot", "OVL-059",
            "overlijden.lijkvinding", "OVL-059",
            "overlijden.lijkvinding.datum", "OVL-059",
            "overlijden.lijkvinding.tijdstip", "OVL-059",
            "overlijden.lijkvinding.plaats", "OVL-059",
            "overlijden.lijkvinding.toevoeging", "OVL-059");

    private static final Map<String, String> OVERIG = Map.of(
            "inloggen.kvkNummer", "OVL-003",
            "inloggen.vestigingsnummer", "OVL-003",
            "inloggen.emailadres", "OVL-005",
            "plaatsOverlijden", "OVL-013",
            "lijkbezorging.landcode", "OVL-100",
            "uittreksels.aantalNederlands", "OVL-120",
            "uittreksels.aantalInternationaal", "OVL-120");

    private static final Map<String, String> BSN = Map.of(
            "aangever.burgerservicenummer", "OVL-020",
            "overledene.burgerservicenummer", "OVL-020",
            "levenloos.moeder.burgerservicenummer", "OVL-020",
            "levenloos.ouder2.burgerservicenummer", "OVL-020");

    @Test
    @DisplayName("verplicht: OVL-010, but 5.7 OVL-056 and the files of block Bijlagen OVL-099")
    void verplicht() {
        verwacht(
                RuleKind.VERPLICHT,
                "OVL-010",
                Map.of("overlijden.bijzonderheden", "OVL-056", "bijlagen.bestanden", "OVL-099"));
    }

    @Test
    @DisplayName("verborgen: OVL-011, but periode and lijkvinding OVL-059 and the files of block Bijlagen OVL-099")
    void verborgen() {
        verwacht(
                RuleKind.VERBORGEN,
                "OVL-011",
                Map.of(
                        "overlijden.periodeVan", "OVL-059",
                        "overlijden.periodeTot", "OVL-059",
                        "overlijden.lijkvinding", "OVL-059",
                        "bijlagen.bestanden", "OVL-099"));
    }

    @Test
    @DisplayName("keuze: OVL-012, but the login OVL-001, the gemeente of death OVL-013, the country OVL-100")
    void keuze() {
        verwacht(
                RuleKind.KEUZE,
                "OVL-012",
                Map.of(
                        "inloggen.inlogmiddel", "OVL-001",
                        "plaatsOverlijden", "OVL-013",
                        "lijkbezorging.landcode", "OVL-100"));
    }

    @Test
    @DisplayName("vorm: as the table names them; every other question speaks for itself")
    void vorm() {
        Map<String, String> eigen = new TreeMap<>(DATUMS);
        eigen.putAll(VINDING);
        eigen.putAll(OVERIG);
        eigen.putAll(BSN);
        verwacht(RuleKind.VORM, null, eigen);
    }

    @Test
    @DisplayName("controle: OVL-020 for every BSN; a postcode or addition speaks for itself")
    void controle() {
        verwacht(RuleKind.CONTROLE, null, BSN);
    }

    @Test
    @DisplayName("lengte: OVL-008, but the counts OVL-120; bereik of the counts OVL-120")
    void lengte() {
        Map<String, String> aantallen =
                Map.of("uittreksels.aantalNederlands", "OVL-120", "uittreksels.aantalInternationaal", "OVL-120");
        verwacht(RuleKind.LENGTE, "OVL-008", aantallen);
        verwacht(RuleKind.BEREIK, null, aantallen);
    }

    @Test
    @DisplayName("kort: a warning, OVL-006 for the telephone and OVL-021 for a BSN")
    void kort() {
        FormData.vragen().values().stream()
                .filter(vraag -> vraag.type() == Vraagtype.BSN)
                .forEach(vraag -> assertThat(vraag.regel(RuleKind.KORT)).isEqualTo(new RuleId("OVL-021", true)));
        assertThat(FormData.vragen().get("inloggen.telefoonnummer").regel(RuleKind.KORT))
                .isEqualTo(new RuleId("OVL-006", true));
        assertThat(FormData.vragen().values().stream().filter(vraag -> vraag.type() == Vraagtype.BSN))
                .hasSize(4);
    }

    @Test
    @DisplayName("bestandsoort and bestandgrootte: OVL-098 everywhere; onbekend has no ID of its own")
    void bestanden() {
        verwacht(RuleKind.BESTANDSOORT, "OVL-098", Map.of());
        verwacht(RuleKind.BESTANDGROOTTE, "OVL-098", Map.of());
        assertThat(FormData.FORMULIER.onbekend()).isEqualTo(new RuleId("FRM.aangifteOverlijden.onbekend", false));
    }

    @Test
    @DisplayName(
            "section 4: the rules of the specification are the rules of the code, each as heavy; none more, none less")
    void alleRegels() throws IOException {
        Map<String, Severity> uitTekst = new TreeMap<>();
        Specificatie.lees()
                .rijen("OVL-[0-9]{3}")
                .forEach(rij ->
                        uitTekst.put(rij.get(0), rij.get(1).equals("F") ? Severity.FOUT : Severity.WAARSCHUWING));
        Map<String, Severity> gevonden = new TreeMap<>();
        for (RuleDescription regel : new OverlijdenDienst().regels()) {
            if (!regel.id().startsWith("FRM.")) {
                assertThat(gevonden.put(regel.id(), regel.ernst()))
                        .as(regel.id() + " has one weight")
                        .isIn(null, regel.ernst());
            }
        }
        assertThat(gevonden).isEqualTo(uitTekst);
    }

    @Test
    @DisplayName(
            "4.0: a rule stands in the form or in the law; in both only where a shape or a code has a part beyond it")
    void formulierOfWet() {
        Set<String> formulier = new TreeSet<>();
        Set<String> wet = new TreeSet<>();
        for (RuleDescription regel : new OverlijdenDienst().regels()) {
            (regel.soort().equals("wet") ? wet : formulier).add(regel.id());
        }
        formulier.retainAll(wet);
        assertThat(formulier).containsExactly("OVL-013", "OVL-036", "OVL-059", "OVL-080", "OVL-100", "OVL-132");
    }

    /** Every question has the default ID, null is its own; but for those named. */
    private static void verwacht(RuleKind soort, String anders, Map<String, String> eigen) {
        Map<String, String> verwacht = new TreeMap<>();
        Map<String, String> gevonden = new TreeMap<>();
        for (Vraag vraag : FormData.vragen().values()) {
            String zelf = "FRM.aangifteOverlijden." + vraag.pad() + "." + soort.woord();
            verwacht.put(vraag.pad(), eigen.getOrDefault(vraag.pad(), anders == null ? zelf : anders));
            gevonden.put(vraag.pad(), vraag.regel(soort).id());
        }
        assertThat(gevonden).isEqualTo(verwacht);
    }
}
