package nl.collectief.overlijden;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.collectief.core.aanvraag.Document;
import nl.collectief.core.aanvraag.JaNee;
import nl.collectief.core.datum.DatumOnvolledig;
import nl.collectief.core.formulier.Blok;
import nl.collectief.core.formulier.Keuze;
import nl.collectief.core.formulier.Vraag;
import nl.collectief.core.formulier.Vraagtype;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Form and records say the same. */
class FormulierTest {

    /** Blocks of core that serve citizens too: what this form does not ask of a company. */
    private static final Set<String> VAN_BURGERS = Set.of(
            "inloggen.burgerservicenummer", "inloggen.voorvoegsel", "inloggen.achternaam", "inloggen.geboortedatum");

    @Test
    @DisplayName("every question reaches a component, and every component is a question or ontvangst")
    void dekking() {
        Set<String> vragen = new TreeSet<>();
        FormData.vragen().forEach((pad, vraag) -> {
            if (vraag.type() != Vraagtype.OBJECT) {
                vragen.add(pad);
            }
        });
        Set<String> componenten = new TreeSet<>(componenten().keySet());
        componenten.remove("ontvangst");
        componenten.removeAll(VAN_BURGERS);
        componenten.remove("levenloos.moeder.soort");
        assertThat(vragen).isEqualTo(componenten);
    }

    @Test
    @DisplayName("every component has the Java type of its question")
    void typen() {
        Map<String, Class<?>> componenten = componenten();
        FormData.vragen().values().stream()
                .filter(vraag -> vraag.type() != Vraagtype.OBJECT)
                .forEach(vraag ->
                        assertThat(componenten.get(vraag.pad())).as(vraag.pad()).matches(type -> past(vraag, type)));
    }

    @Test
    @DisplayName("the codes of a choice are the constants of its enum, in the same order")
    void codes() {
        Map<String, Class<?>> componenten = componenten();
        FormData.vragen().values().stream()
                .filter(vraag -> vraag.type() == Vraagtype.KEUZE && !vraag.pad().equals("inloggen.inlogmiddel"))
                .forEach(vraag -> assertThat(vraag.keuzes())
                        .as(vraag.pad())
                        .extracting(Keuze::code)
                        .containsExactlyElementsOf(constanten(componenten.get(vraag.pad()))));
    }

    @Test
    @DisplayName("the kinds of document are those of the enum; BIJLAGE has its own block")
    void soorten() {
        Vraag documenten = FormData.vragen().get("documenten");
        assertThat(documenten.keuzes())
                .extracting(Keuze::code)
                .containsExactlyElementsOf(Stream.of(SoortDocument.values())
                        .filter(soort -> soort != SoortDocument.BIJLAGE)
                        .map(Enum::name)
                        .toList());
        assertThat(documenten.document().afgegevenDoor()).containsExactlyElementsOf(constanten(AfgegevenDoor.class));
        assertThat(FormData.vragen().get("bijlagen.bestanden").document().soort())
                .isEqualTo("BIJLAGE");
    }

    @Test
    @DisplayName("a condition looks only at questions above it, so one pass is enough")
    void volgorde() {
        Set<String> erboven = new HashSet<>();
        for (Blok blok : FormData.FORMULIER.blokken()) {
            assertThat(erboven)
                    .as(blok.nummer())
                    .containsAll(blok.zichtbaarAls().variabelen());
            for (Vraag vraag : blok.vragen()) {
                assertThat(erboven)
                        .as(vraag.pad())
                        .containsAll(vraag.zichtbaarAls().variabelen());
                assertThat(erboven)
                        .as(vraag.pad())
                        .containsAll(vraag.verplicht().variabelen());
                erboven.add(vraag.pad());
            }
        }
    }

    @Test
    @DisplayName("every question and choice has words in both languages, none of them equal but names")
    void talen() {
        Set<String> gelijk = new TreeSet<>();
        FormData.FORMULIER.vragen().forEach(vraag -> {
            assertThat(vraag.label().nl()).as(vraag.pad()).isNotBlank();
            assertThat(vraag.label().en()).as(vraag.pad()).isNotBlank();
            Stream.concat(Stream.of(vraag.label()), vraag.keuzes().stream().map(Keuze::tekst))
                    .filter(tekst -> tekst.nl().equals(tekst.en()))
                    .forEach(tekst -> gelijk.add(tekst.nl()));
        });
        assertThat(gelijk).containsExactly("Postcode", "eHerkenning");
    }

    private static boolean past(Vraag vraag, Class<?> type) {
        return switch (vraag.type()) {
            case KEUZE -> type.isEnum();
            case JANEE -> type == JaNee.class;
            case DATUM -> type == LocalDate.class;
            case TIJD -> type == LocalTime.class;
            case DATUMTIJD -> type == LocalDateTime.class;
            case DATUM_ONVOLLEDIG -> type == DatumOnvolledig.class;
            case GETAL -> type == Integer.class;
            case DOCUMENT -> type == Document.class;
            case BESTANDEN -> type == List.class;
            default -> type == String.class;
        };
    }

    private static List<String> constanten(Class<?> type) {
        return Stream.of(type.getEnumConstants())
                .map(code -> ((Enum<?>) code).name())
                .toList();
    }

    private static Map<String, Class<?>> componenten() {
        Map<String, Class<?>> alle = new LinkedHashMap<>();
        verzamel(AangifteOverlijden.class, "", alle);
        return alle;
    }

    private static void verzamel(Class<?> type, String onder, Map<String, Class<?>> alle) {
        for (RecordComponent component : type.getRecordComponents()) {
            String pad = onder + component.getName();
            boolean object =
                    component.getType().isRecord() && component.getType() != Document.class && !pad.equals("ontvangst");
            if (object) {
                verzamel(component.getType(), pad + ".", alle);
            } else {
                alle.put(pad, component.getType());
            }
        }
    }
}
