package nl.collectief.checks;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Who may know whom")
class WallsTest {

    private static final String CORE = "nl.collectief.core..";

    /** The floors of core: a package knows its own floor and those below it. */
    private static final List<List<String>> FLOORS = List.of(
            List.of(""),
            List.of("json", "datum", "identificatie", "adres", "persoon", "tabel"),
            List.of("zaak", "constraints"),
            List.of("aanvraag"),
            List.of("formulier"),
            List.of("validation"),
            List.of("dienst"));

    /** The encoders and readers of the wire, which stand beside the floors. */
    private static final List<String> WIRES = List.of("stuf");

    private static final DescribedPredicate<JavaClass> FINDINGS = describe(
            "findings with their source and their texts",
            type -> Set.of("Finding", "Finding$Origin", "Finding$Rule", "Severity", "Texts")
                    .contains(type.getBaseComponentType().getName().replace("nl.collectief.core.validation.", "")));

    @Test
    @DisplayName("core knows no service")
    void coreKnowsNoService() {
        noClasses()
                .that()
                .resideInAPackage(CORE)
                .should()
                .dependOnClassesThat(resideInAPackage("nl.collectief..").and(not(resideInAPackage(CORE))))
                .check(Project.PUBLISHED);
    }

    @ParameterizedTest(name = "core.{0} knows nothing above it")
    @MethodSource("floors")
    void floors(String name, List<String> above) {
        noClasses()
                .that()
                .resideInAPackage(name.isEmpty() ? "nl.collectief.core" : in(name))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(above.toArray(String[]::new))
                .allowEmptyShould(true)
                .check(Project.PUBLISHED);
    }

    static Stream<Arguments> floors() {
        return IntStream.range(0, FLOORS.size())
                .boxed()
                .flatMap(floor -> FLOORS.get(floor).stream().map(name -> Arguments.of(name, above(floor))));
    }

    @Test
    @DisplayName("every package of core has its floor")
    void everyPackageHasItsFloor() {
        assertThat(Project.PUBLISHED.stream()
                        .map(type -> type.getPackageName() + ".")
                        .filter(name -> name.startsWith("nl.collectief.core."))
                        .map(name -> name.split("\\.").length > 3 ? name.split("\\.")[3] : "")
                        .distinct())
                .isSubsetOf(Stream.concat(FLOORS.stream().flatMap(List::stream), WIRES.stream())
                        .toList());
    }

    @Test
    @DisplayName("no two packages of core know each other")
    void noCircleInCore() {
        slices().matching("nl.collectief.core.(*)..").should().beFreeOfCycles().check(Project.PUBLISHED);
    }

    @Test
    @DisplayName("an encoder knows the Zaak and the findings about it, never a request, a form or an entry")
    void encodersKnowTheZaak() {
        noClasses()
                .that()
                .resideInAnyPackage(WIRES.stream().map(WallsTest::in).toArray(String[]::new))
                .should()
                .dependOnClassesThat(resideInAnyPackage(in("aanvraag"), in("formulier"), in("dienst"), in("validation"))
                        .and(not(FINDINGS)))
                .allowEmptyShould(true)
                .check(Project.PUBLISHED);
    }

    @Test
    @DisplayName("services do not know each other")
    void servicesDoNotKnowEachOther() {
        slices().matching("nl.collectief.(*)..")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(resideInAPackage("nl.collectief.."), resideInAPackage(CORE))
                .check(Project.PUBLISHED);
    }

    private static List<String> above(int floor) {
        return Stream.concat(FLOORS.stream().skip(floor + 1L).flatMap(List::stream), WIRES.stream())
                .map(WallsTest::in)
                .toList();
    }

    private static String in(String name) {
        return "nl.collectief.core." + name + "..";
    }
}
