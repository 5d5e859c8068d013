package nl.collectief.checks;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.net.IDN;
import java.net.URI;
import java.util.Collection;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a library leaves alone")
class QuietTest {

    /** core and the services; the conformance kit is a program: it may read files, arguments and the clock. */
    private static final JavaClasses LIBRARY = Project.PUBLISHED.that(
            describe("library classes", type -> !type.getPackageName().startsWith("nl.collectief.conformance")));

    /** Type and method that answer by the machine, and not by what they are given. */
    private static final Map<String, Set<String>> BY_THE_MACHINE = Map.of(
            "java.util.Locale", Set.of("getDefault"),
            "java.util.TimeZone", Set.of("getDefault"),
            "java.time.ZoneId", Set.of("systemDefault"),
            "java.nio.charset.Charset", Set.of("defaultCharset"),
            "java.lang.Thread", Set.of("sleep"),
            "java.lang.Runtime", Set.of("getRuntime"),
            "java.lang.String", Set.of("formatted"));

    @Test
    @DisplayName("no network")
    void noNetwork() {
        noClasses()
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("java.net..", "javax.net..", "java.nio.channels..", "java.rmi..")
                                .and(describe(
                                        "do more than read a name",
                                        type -> !type.isEquivalentTo(URI.class) && !type.isEquivalentTo(IDN.class))))
                .check(LIBRARY);
    }

    @Test
    @DisplayName("no log")
    void noLog() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.util.logging..", "org.slf4j..", "org.apache.logging..", "org.apache.commons.logging..")
                .check(LIBRARY);
    }

    @Test
    @DisplayName("of System only what copies and compares: no environment, no property, no stream, no clock")
    void noSystem() {
        noClasses()
                .should()
                .accessTargetWhere(access(
                        "java.lang.System",
                        access -> access.getTargetOwner().isEquivalentTo(System.class)
                                && !Set.of("arraycopy", "identityHashCode").contains(access.getName())))
                .check(LIBRARY);
    }

    @Test
    @DisplayName("no clock but the one in Ontvangst and at the entry of a service")
    void noClock() {
        noClasses()
                .that(DescribedPredicate.not(simpleName("Ontvangst").or(simpleName("Dienst"))))
                .should()
                .accessTargetWhere(access(
                        "the clock of the machine",
                        access -> access.getTargetOwner().getPackageName().equals("java.time")
                                && (access.getName().startsWith("system") || isNowWithoutClock(access))))
                .check(LIBRARY);
    }

    @Test
    @DisplayName("nothing that answers by the language, zone or character set of the machine")
    void nothingByTheMachine() {
        noClasses()
                .should()
                .accessTargetWhere(access(
                        "a default of the machine",
                        access -> BY_THE_MACHINE
                                .getOrDefault(access.getTargetOwner().getName(), Set.of())
                                .contains(access.getName())))
                .orShould()
                .callMethod(String.class, "format", String.class, Object[].class)
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .check(LIBRARY);
    }

    @Test
    @DisplayName("no state for the whole process: a static field is final and holds no open collection or date")
    void noStaticState() {
        fields().that().areStatic().should().beFinal().check(Project.PUBLISHED);
        noFields()
                .that()
                .areStatic()
                .should()
                .haveRawType(describe("an open collection, holder or date", QuietTest::isOpen))
                .check(Project.PUBLISHED);
    }

    @Test
    @DisplayName("no Optional as field, component or parameter: it is what a search returns")
    void noOptionalToHold() {
        noFields().should().haveRawType(Optional.class).check(Project.PUBLISHED);
        noMethods()
                .that()
                .doNotHaveModifier(JavaModifier.SYNTHETIC)
                .should()
                .haveRawParameterTypes(describe(
                        "with an Optional", types -> types.stream().anyMatch(Optional.class.getName()::equals)))
                .check(Project.PUBLISHED);
    }

    private static boolean isNowWithoutClock(JavaAccess<?> access) {
        return access.getName().equals("now")
                && !access.getTarget().getFullName().contains("java.time.Clock");
    }

    private static boolean isOpen(JavaClass type) {
        return type.getPackageName().startsWith("java.util.concurrent")
                || type.isAssignableTo(Date.class)
                || type.isAssignableTo(StringBuilder.class)
                || !type.isInterface()
                        && !type.isEnum()
                        && (type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class));
    }

    private static DescribedPredicate<JavaAccess<?>> access(String name, Predicate<JavaAccess<?>> predicate) {
        return describe(name, predicate);
    }
}
