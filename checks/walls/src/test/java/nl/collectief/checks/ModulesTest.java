package nl.collectief.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("What a published module is")
class ModulesTest {

    static List<String> modules() {
        return Project.publishedModules();
    }

    @ParameterizedTest(name = "{0} is seen by these tests")
    @MethodSource("modules")
    void isSeen(String module) {
        assertThat(Project.PUBLISHED.stream()
                        .flatMap(type -> type.getSource().stream())
                        .map(source -> source.getUri().toString()))
                .anyMatch(uri -> uri.contains("/" + module + "/target/"));
    }

    @ParameterizedTest(name = "{0} is in the BOM and in the versions of the root pom")
    @MethodSource("modules")
    void isInTheBom(String module) {
        String artifact = "<artifactId>collectief-" + module + "</artifactId>";
        assertThat(Stream.of("pom.xml", "bom/pom.xml").map(pom -> Project.read(Project.ROOT.resolve(pom))))
                .allMatch(pom -> pom.contains(artifact));
    }

    @ParameterizedTest(name = "{0} is a named module that keeps its law rules to itself")
    @MethodSource("modules")
    void keepsItsRules(String module) {
        String descriptor = Project.read(Project.ROOT.resolve(module).resolve("src/main/java/module-info.java"));
        assertThat(Project.find("(?m)^module (\\S+) \\{", descriptor))
                .extracting(found -> found.group(1))
                .containsExactly("nl.collectief." + module);
        assertThat(Project.find("(?:exports|opens) ([^;]+);", descriptor))
                .extracting(found -> found.group(1))
                .noneMatch(name -> name.matches(".*\\.(regel|internal)\\b.*"));
    }

    @Test
    @DisplayName("no version is a snapshot, a milestone, a candidate or a beta")
    void noPreReleases() {
        String pom = Project.read(Project.ROOT.resolve("pom.xml"));
        assertThat(Project.find("(?:<version>|\\.version>)([^<$]+)<", pom).stream()
                        .map(ModulesTest::version))
                .isNotEmpty()
                .noneMatch(ModulesTest::isPreRelease);
        assertThat(System.getProperty("java.class.path").split("[:;]"))
                .noneMatch(jar -> !jar.contains("collectief") && isPreRelease(jar));
    }

    private static String version(MatchResult found) {
        return found.group(1);
    }

    private static boolean isPreRelease(String version) {
        return version.matches("(?i).*[-.](snapshot|alpha|beta|cr|rc|m)[-.]?\\d*(\\.jar)?");
    }
}
