package nl.collectief.core.stuf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.collectief.core.zaak.Document;
import nl.collectief.core.zaak.Eigenschap;
import nl.collectief.core.zaak.Inhoud;
import nl.collectief.core.zaak.Waarde;
import nl.collectief.core.zaak.Zaak;
import nl.collectief.testkit.Schema;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

@DisplayName("Personal data stay where the standard puts them")
class PrivacyTest {

    private static final Zaak ZAAK =
            Cases.maximaal().toBuilder().document(document()).build();

    /** What tells who somebody is, and the elements that may hold it. */
    private static final Map<String, Set<String>> PERSOONLIJK = Map.ofEntries(
            Map.entry("999990019", Set.of("inp.bsn")),
            Map.entry("999990020", Set.of("inp.bsn")),
            Map.entry("999990007", Set.of("inp.bsn")),
            Map.entry("99990000000000042", Set.of("anp.identificatie")),
            Map.entry("Ößtür-Núñez", Set.of("geslachtsnaam", "naam", "auteur")),
            Map.entry("Šerban", Set.of("voornamen")),
            Map.entry("19800229", Set.of("geboortedatum")),
            Map.entry("+31612345678", Set.of("telefoonnummer")),
            Map.entry("s.test@example.nl", Set.of("emailadres", "extraElement")),
            Map.entry("Hildegardis", Set.of("gor.openbareRuimteNaam")),
            Map.entry("Teststraat 1", Set.of("sub.adresBuitenland1")),
            Map.entry("Proefmedewerker", Set.of("achternaam")));

    private static Document document() {
        Inhoud inhoud = Cases.pdf();
        return Cases.document(inhoud).auteur("S. van de Ößtür-Núñez").build();
    }

    private static List<Bericht> berichten(Levering levering) {
        return List.of(
                StufZds.genereerZaakIdentificatie(ZAAK, levering),
                StufZds.creeerZaak(ZAAK, levering),
                StufZds.genereerDocumentIdentificatie(ZAAK, levering, 0),
                StufZds.voegZaakdocumentToe(ZAAK, levering, 0, "DOC-1"));
    }

    @Test
    @DisplayName("ZDS-C56 each value stands only in the elements of messages 4.1 to 4.7")
    void elementen() {
        for (Bericht bericht : berichten(Cases.volledigeLevering("zdsv12").build())) {
            Element root = Schema.body(Schema.document(Cases.bytes(bericht)));
            PERSOONLIJK.forEach((waarde, elementen) -> assertThat(elementen).containsAll(plekken(root, waarde)));
        }
    }

    private static Set<String> plekken(Element element, String waarde) {
        Set<String> plekken = new TreeSet<>();
        List<Element> kinderen = Schema.children(element);
        if (kinderen.isEmpty() && element.getTextContent().contains(waarde)) {
            plekken.add(element.getLocalName());
        }
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            if (element.getAttributes().item(i).getNodeValue().contains(waarde)) {
                plekken.add("@" + element.getAttributes().item(i).getNodeName());
            }
        }
        kinderen.forEach(kind -> plekken.addAll(plekken(kind, waarde)));
        return plekken;
    }

    @Test
    @DisplayName("ZDS-C56, CT-06 none stands in a header, a number, or in what a message, case or delivery prints")
    void buiten() {
        Levering levering = Cases.volledigeLevering("zdsv12").build();
        Stream<String> teksten = berichten(levering).stream()
                .flatMap(bericht ->
                        Stream.of(bericht.headers().toString(), bericht.referentienummer(), bericht.toString()));
        assertThat(Stream.concat(teksten, Stream.of(ZAAK.toString(), levering.toString()))
                        .filter(tekst -> PERSOONLIJK.keySet().stream().anyMatch(tekst::contains)))
                .isEmpty();
        assertThat(ZAAK.rollen().toString() + ZAAK.zaakobjecten() + ZAAK.eigenschappen() + ZAAK.documenten())
                .doesNotContain(PERSOONLIJK.keySet().toArray(String[]::new));
    }

    @Test
    @DisplayName("messages 4.6: a BSN of the case in a fact is ZDS-B15, in the case and in a role")
    void bsnAlsFeit() {
        Waarde bsn = Waarde.tekst("999990020");
        Eigenschap feit = new Eigenschap("wie", bsn);
        Zaak zaak = Cases.maximaal().toBuilder().eigenschap(feit).build();
        assertThat(Zaakcontrole.controleer(zaak, Cases.levering().build()))
                .extracting(Object::toString)
                .containsExactly("FOUT ZDS-B15 /eigenschappen/13/waarde");
    }
}
