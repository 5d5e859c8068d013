package nl.collectief.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.collectief.core.formulier.Vraag;
import nl.collectief.core.formulier.Vraagtype;
import nl.collectief.core.stuf.Bericht;
import nl.collectief.core.stuf.Levering;
import nl.collectief.core.zaak.NatuurlijkPersoon;
import nl.collectief.core.zaak.Onderwerp;
import nl.collectief.core.zaak.Zaak;
import nl.collectief.testkit.Schema;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** Where a message says something of a person, and where it never may. */
class ServicePrivacyTest {

    /** The elements that messages 4.1 to 4.7 give to what is known of a person. */
    private static final Set<String> PLACES = Set.of(
            "BG:geslachtsnaam",
            "BG:voorvoegselGeslachtsnaam",
            "BG:voorletters",
            "BG:voornamen",
            "BG:geboortedatum",
            "BG:statutaireNaam",
            "BG:handelsnaam",
            "BG:identificatie",
            "BG:wpl.woonplaatsNaam",
            "BG:gor.openbareRuimteNaam",
            "BG:gor.straatnaam",
            "BG:postcode",
            "BG:aoa.postcode",
            "BG:aoa.identificatie",
            "BG:inp.locatiebeschrijving",
            "BG:sub.adresBuitenland1",
            "BG:sub.adresBuitenland2",
            "BG:sub.adresBuitenland3",
            "ZKN:naam",
            "ZKN:telefoonnummer",
            "ZKN:emailadres",
            "ZKN:toelichting",
            "ZKN:auteur",
            "StUF:extraElement");

    private static final Set<Vraagtype> CODES = Set.of(Vraagtype.KEUZE, Vraagtype.JANEE, Vraagtype.GETAL);

    static Stream<ValidRequest> maximal() {
        return ValidRequest.maximal();
    }

    static Stream<ValidRequest> requests() {
        return ValidRequest.all();
    }

    @ParameterizedTest
    @MethodSource("maximal")
    @DisplayName("ZDS-C56: what is personal stands only in the elements named for it, a BSN only in inp.bsn")
    void places(ValidRequest request) {
        Set<String> personal = personal(request);
        assertThat(personal).isNotEmpty();
        Zaak zaak = request.zaak();
        Levering levering = ValidRequest.levering("zdsv12");
        for (Bericht bericht : ValidRequest.series(zaak, levering)) {
            assertThat(bericht.headers().toString() + bericht.referentienummer() + bericht)
                    .doesNotContain(personal);
            List<String> elsewhere = new ArrayList<>();
            walk(Schema.body(Schema.document(ValidRequest.bytes(bericht))), personal, elsewhere);
            assertThat(elsewhere).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("requests")
    @DisplayName("ZDS-C58: no omschrijving of case, role, object or document is a name in the case")
    void descriptions(ValidRequest request) {
        Zaak zaak = request.zaak();
        Set<String> descriptions = new TreeSet<>(Set.of(zaak.omschrijving()));
        Set<String> names = new TreeSet<>();
        zaak.rollen().forEach(rol -> {
            descriptions.add(String.valueOf(rol.omschrijving()));
            if (rol.betrokkene() instanceof NatuurlijkPersoon persoon) {
                names(persoon, names);
            }
        });
        zaak.zaakobjecten().forEach(object -> {
            descriptions.add(object.omschrijving());
            if (object.onderwerp() instanceof Onderwerp.PersoonObject persoon) {
                names(persoon.persoon(), names);
            }
        });
        zaak.documenten().forEach(document -> descriptions.add(document.titel()));
        assertThat(descriptions).noneMatch(text -> names.stream().anyMatch(text::equalsIgnoreCase));
    }

    private static void names(NatuurlijkPersoon persoon, Set<String> names) {
        names.add(String.valueOf(persoon.geslachtsnaam()));
        names.add(String.valueOf(persoon.voornamen()));
    }

    private static void walk(Element element, Set<String> personal, List<String> elsewhere) {
        List<Element> children = Schema.children(element);
        children.forEach(child -> walk(child, personal, elsewhere));
        for (String value : personal) {
            boolean here = children.isEmpty() && element.getTextContent().contains(value);
            boolean bsn = value.matches("[0-9]{9}");
            if (here && (bsn ? !element.getNodeName().equals("BG:inp.bsn") : !PLACES.contains(element.getNodeName()))) {
                elsewhere.add(element.getNodeName() + " holds " + value);
            }
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                if (element.getAttributes().item(i).getNodeValue().contains(value)) {
                    elsewhere.add(element.getNodeName() + "@"
                            + element.getAttributes().item(i).getNodeName() + " holds " + value);
                }
            }
        }
    }

    /** The answers to questions that the form marks as personal or as health data; a date also as a message writes it. */
    private static Set<String> personal(ValidRequest request) {
        Set<String> values = new LinkedHashSet<>();
        Object answers = request.answers();
        request.dienst()
                .formulier()
                .vragen()
                .filter(vraag -> vraag.kenmerken().gevoelig() != null && !CODES.contains(vraag.type()))
                .map(Vraag::pad)
                .forEach(pad -> collect(answers, pad, values));
        values.removeIf(value -> value.length() < 4);
        List.copyOf(values).stream()
                .filter(value -> value.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}"))
                .forEach(value -> values.add(value.replace("-", "")));
        return values;
    }

    private static void collect(Object boom, String pad, Set<String> values) {
        if (boom instanceof List<?> lijst) {
            lijst.forEach(item -> collect(item, pad, values));
        } else if (boom instanceof Map<?, ?> object && !pad.isEmpty()) {
            int punt = pad.indexOf('.');
            String naam = punt < 0 ? pad : pad.substring(0, punt);
            collect(object.get(naam.replace("[]", "")), punt < 0 ? "" : pad.substring(punt + 1), values);
        } else if (boom instanceof String tekst && pad.isEmpty()) {
            values.add(tekst);
        }
    }
}
