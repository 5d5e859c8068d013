package nl.collectief.overlijden.regel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.collectief.core.dienst.RuleDescription;
import nl.collectief.core.validation.Regel;
import nl.collectief.core.validation.Severity;
import nl.collectief.overlijden.OverlijdenDienst;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every law rule of this service. */
class WetsregelsTest {

    private static final OverlijdenDienst DIENST = new OverlijdenDienst();

    private static final Map<String, Severity> ERNST = DIENST.regels().stream()
            .collect(Collectors.toMap(RuleDescription::id, RuleDescription::ernst, WetsregelsTest::zwaarste));

    private static Severity zwaarste(Severity een, Severity ander) {
        return een.isMilderDan(ander) ? ander : een;
    }

    static Stream<Regel> regels() {
        return Wetsregels.ALLE.stream().map(regel -> regel.getClass().getAnnotation(Regel.class));
    }

    @ParameterizedTest
    @MethodSource("regels")
    @DisplayName("a silencer is a rule of this service, and never milder than what it silences")
    void zwijgt(Regel regel) {
        for (String zwijgtBij : regel.zwijgtBij()) {
            assertThat(ERNST).as(regel.id()).containsKey(zwijgtBij);
            assertThat(Objects.requireNonNull(ERNST.get(zwijgtBij)).isMilderDan(regel.ernst()))
                    .as(regel.id() + " by " + zwijgtBij)
                    .isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("regels")
    @DisplayName("what a rule replaces is a form rule, and not heavier than the rule itself")
    void vervangt(Regel regel) {
        Set<String> formulierregels = DIENST.regels().stream()
                .filter(ander -> !ander.soort().equals("wet"))
                .map(RuleDescription::id)
                .collect(Collectors.toSet());
        for (String vervangen : regel.vervangt()) {
            assertThat(formulierregels).as(regel.id()).contains(vervangen);
            assertThat(regel.ernst().isMilderDan(Objects.requireNonNull(ERNST.get(vervangen))))
                    .as(regel.id())
                    .isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("regels")
    @DisplayName("what a rule reads is a question of the form, or an object around questions; none twice")
    void leest(Regel regel) {
        Set<String> paden =
                DIENST.formulier().vragen().map(vraag -> vraag.pad()).collect(Collectors.toSet());
        assertThat(regel.leest()).as(regel.id()).doesNotHaveDuplicates();
        for (String eigenschap : regel.leest()) {
            assertThat(paden)
                    .as(regel.id())
                    .anyMatch(pad -> pad.equals(eigenschap) || pad.startsWith(eigenschap + "."));
        }
    }

    @ParameterizedTest
    @MethodSource("regels")
    @DisplayName("a rule has a source, and a text in both languages of at most 120 characters without a gap")
    void teksten(Regel regel) {
        assertThat(regel.bron()).as(regel.id()).isNotBlank();
        for (Locale taal : List.of(Locale.forLanguageTag("nl"), Locale.ENGLISH)) {
            assertThat(DIENST.teksten().sjabloon(regel.id(), taal))
                    .as(regel.id() + " " + taal)
                    .isNotBlank()
                    .hasSizeLessThanOrEqualTo(120)
                    .doesNotContain("{", "}");
        }
    }

    @Test
    @DisplayName("a class has one rule, a rule one class, and every class of a rule is in the list")
    void volledig() {
        assertThat(Wetsregels.ALLE.stream().map(Object::getClass)).doesNotHaveDuplicates();
        assertThat(regels().map(Regel::id)).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName(
            "the rules that began on a day: those of the sixth working day with 2010, 134 with the births of July 2017")
    void perioden() {
        Map<String, String> vanaf = new TreeMap<>();
        regels().filter(regel -> !regel.vanaf().isEmpty()).forEach(regel -> vanaf.put(regel.id(), regel.vanaf()));
        assertThat(vanaf)
                .isEqualTo(Map.of(
                        "OVL-075", "2010-01-01",
                        "OVL-076", "2010-01-01",
                        "OVL-077", "2010-01-01",
                        "OVL-078", "2010-01-01",
                        "OVL-104", "2010-01-01",
                        "OVL-134", "2017-07-01"));
        assertThat(regels()).allMatch(regel -> regel.tot().isEmpty());
    }
}
