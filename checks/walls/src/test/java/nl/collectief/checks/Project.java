package nl.collectief.checks;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The project as its tests see it: the modules of the root pom, their sources and their class files. */
final class Project {

    /** Where the root pom stands. */
    static final Path ROOT = Path.of(System.getProperty("collectief.root"));

    /** Every class of every published module. */
    static final JavaClasses PUBLISHED = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("nl.collectief");

    private static final Pattern MODULE = Pattern.compile("<module>([^<]+)</module>");

    private Project() {}

    /** The modules that go to Maven Central as a jar, as folders below the root. */
    static List<String> publishedModules() {
        return MODULE.matcher(read(ROOT.resolve("pom.xml")))
                .results()
                .map(module -> module.group(1))
                .filter(module -> isPublished(read(ROOT.resolve(module).resolve("pom.xml"))))
                .toList();
    }

    /** Every Java source under a folder name such as {@code src/main/java}, of every module. */
    static List<Path> sources(String folder) {
        return files().stream()
                .filter(file -> file.toString().endsWith(".java"))
                .filter(file -> file.toString().contains(folder))
                .toList();
    }

    /** Every file of the project below the root, without what a build makes. */
    static List<Path> files() {
        try (Stream<Path> all = Files.walk(ROOT)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> ROOT.relativize(file).toString().matches("(?!\\.git/|(.*/)?target/).*"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a pattern's first group finds in a text, in order. */
    static List<MatchResult> find(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().toList();
    }

    private static boolean isPublished(String pom) {
        return !pom.contains("<unpublished>true</unpublished>") && !pom.contains("<packaging>pom</packaging>");
    }
}
