package nl.collectief.core.stuf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.collectief.core.zaak.Zaak;
import nl.collectief.testkit.Schema;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xmlunit.assertj3.XmlAssert;

@DisplayName("creeerZaak")
class CreeerZaakTest {

    private static final List<String> SAMPLES = List.of(
            "creeerZaak-Lk01-max",
            "creeerZaak-Lk01-min",
            "creeerZaak-Lk01-initiator-anp",
            "creeerZaak-Lk01-initiator-nnp-ann",
            "creeerZaak-Lk01-initiator-nnp-alleen-kvk");

    /** In the tables of messages 4.2 to 4.5, and not met in any sample. */
    private static final List<String> ONLY_IN_THE_TABLES = List.of(
            "/object/rol/gerelateerde/medewerker/voorvoegselAchternaam",
            "/object/rol/gerelateerde/natuurlijkPersoon/sub.verblijfBuitenland/sub.adresBuitenland3",
            "/object/rol/gerelateerde/nietNatuurlijkPersoon/sub.verblijfBuitenland",
            "/object/rol/gerelateerde/nietNatuurlijkPersoon/sub.verblijfBuitenland/lnd.landnaam",
            "/object/rol/gerelateerde/nietNatuurlijkPersoon/sub.verblijfBuitenland/sub.adresBuitenland1",
            "/object/rol/gerelateerde/nietNatuurlijkPersoon/sub.verblijfBuitenland/sub.adresBuitenland2",
            "/object/rol/gerelateerde/nietNatuurlijkPersoon/sub.verblijfBuitenland/sub.adresBuitenland3");

    /** In a sample, and written only by a dialect that asks it. */
    private static final List<String> ONLY_BY_DIALECT = List.of(
            "/object/heeftBetrekkingOp/gerelateerde/maatschappelijkeActiviteit",
            "/object/heeftBetrekkingOp/gerelateerde/maatschappelijkeActiviteit/authentiek",
            "/object/heeftBetrekkingOp/gerelateerde/maatschappelijkeActiviteit/handelsnaam",
            "/object/heeftBetrekkingOp/gerelateerde/maatschappelijkeActiviteit/kvkNummer",
            "/object/isVan/gerelateerde/ingangsdatumObject");

    @Test
    @DisplayName("ZDS-C01 a minimal case is the minimal sample with what we always add, and valid")
    void minimaal() {
        Levering levering = Levering.builder(
                        new Systeem(null, "EFORM", null, null), new Systeem(null, "ZAAKSYS", null, null), Cases.MOMENT)
                .zaaktype("B0366")
                .build();
        byte[] bericht = Cases.bytes(StufZds.creeerZaak(Cases.minimaal().build(), levering));

        assertThat(Schema.errors(bericht)).isEmpty();
        Document eigen = Schema.document(bericht);
        List<String> extra = List.of("kenmerk", "omschrijving", "tijdstipRegistratie", "authentiek");
        assertThat(verwijder(eigen.getDocumentElement(), extra))
                .containsExactlyInAnyOrder(
                        "kenmerk", "omschrijving", "omschrijving", "tijdstipRegistratie", "authentiek");
        Document sample = Schema.document(Schema.sample("creeerZaak-Lk01-min"));
        for (Document document : List.of(eigen, sample)) {
            verwijder(document.getDocumentElement(), List.of("referentienummer", "tijdstipBericht"));
        }
        XmlAssert.assertThat(eigen).and(sample).ignoreWhitespace().areSimilar();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"zdsv12", "zdsv11"})
    @DisplayName("ZDS-C02, C04 the maximal case is valid and reads back to itself")
    void maximaal(String dialect) {
        Zaak zaak = Cases.maximaal();
        Levering levering = Cases.volledigeLevering(dialect).build();
        assertThat(Zaakcontrole.controleer(zaak, levering)).isEmpty();

        byte[] bericht = Cases.bytes(StufZds.creeerZaak(zaak, levering));

        assertThat(new CaseReader(bericht).lees(zaak)).isEqualTo(zaak);
        assertThat(Schema.errors(bericht)).isEmpty();
        assertThat(Schema.errorsAs12(bericht)).isEmpty();
    }

    @Test
    @DisplayName("ZDS-C02 the maximal case has every path of the samples and of the tables, and no other")
    void paden() {
        byte[] bericht = Cases.bytes(StufZds.creeerZaak(
                Cases.maximaal(), Cases.volledigeLevering("zdsv12").build()));

        Set<String> verwacht = new TreeSet<>(ONLY_IN_THE_TABLES);
        SAMPLES.forEach(naam -> verwacht.addAll(paden(Schema.sample(naam))));
        ONLY_BY_DIALECT.forEach(verwacht::remove);
        assertThat(paden(bericht)).containsExactlyInAnyOrderElementsOf(verwacht);
    }

    @Test
    @DisplayName("ZDS-C04 version 1.1 has its own root and the same object, byte for byte")
    void versies() {
        Zaak zaak = Cases.maximaal();
        String nieuw = tekst(zaak, "zdsv12");
        String oud = tekst(zaak, "zdsv11");

        assertThat(oud).contains("<ZKN:zakLk01><ZKN:stuurgegevens>").doesNotContain("xmlns:ZDS");
        assertThat(nieuw).contains("<ZDS:creeerZaak_ZakLk01><ZKN:stuurgegevens>");
        assertThat(object(oud)).isNotEmpty().isEqualTo(object(nieuw));
    }

    @Test
    @DisplayName("ZDS-C11 a new case is mutatiesoort T, and so is every relation of it")
    void mutatiesoort() {
        String bericht = tekst(Cases.maximaal(), "zdsv12");

        assertThat(bericht).contains("<StUF:mutatiesoort>T</StUF:mutatiesoort>");
        assertThat(bericht.split("StUF:verwerkingssoort=\"", -1))
                .hasSizeGreaterThan(30)
                .allMatch(deel -> deel.startsWith("T\"") || deel.startsWith("I\"") || deel.startsWith("<?xml"));
    }

    static String tekst(Zaak zaak, String dialect) {
        Levering levering = Cases.volledigeLevering(dialect).build();
        return new String(Cases.bytes(StufZds.creeerZaak(zaak, levering)), StandardCharsets.UTF_8);
    }

    private static String object(String bericht) {
        return bericht.substring(bericht.indexOf("<ZKN:object"), bericht.indexOf("</ZKN:object>"));
    }

    /** Takes elements of these names out; gives the names of what was taken. */
    private static List<String> verwijder(Element element, List<String> namen) {
        List<String> weg = new ArrayList<>();
        for (Element kind : Schema.children(element)) {
            if (namen.contains(kind.getLocalName())) {
                element.removeChild(kind);
                weg.add(kind.getLocalName());
            } else {
                weg.addAll(verwijder(kind, namen));
            }
        }
        return weg;
    }

    /** Paths of elements below the root, each role under one name. */
    private static Set<String> paden(byte[] bericht) {
        Set<String> paden = new TreeSet<>();
        Schema.children(Schema.body(Schema.document(bericht))).forEach(deel -> verzamel("", deel, paden));
        return paden;
    }

    private static void verzamel(String boven, Element element, Set<String> paden) {
        String pad = boven + "/" + element.getLocalName().replaceFirst("heeftAls(?!Aanspreekpunt).*", "rol");
        paden.add(pad);
        Schema.children(element).forEach(kind -> verzamel(pad, kind, paden));
    }
}
