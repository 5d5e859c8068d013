package nl.collectief.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("How a source looks, beside what Checkstyle holds")
class SourcesTest {

    @Test
    @DisplayName("every package says what it is and is @NullMarked")
    void everyPackageIsNullMarked() {
        assertThat(Project.sources("src/main/java").stream()
                        .map(Path::getParent)
                        .distinct()
                        .filter(folder -> !folder.endsWith("java"))
                        .map(folder -> folder.resolve("package-info.java"))
                        .filter(file ->
                                !Files.exists(file) || !Project.read(file).contains("NullMarked")))
                .isEmpty();
    }
}
