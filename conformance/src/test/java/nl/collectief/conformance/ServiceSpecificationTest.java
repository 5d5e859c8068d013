package nl.collectief.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.collectief.core.dienst.Diensten;
import nl.collectief.core.dienst.RuleDescription;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The text of a specification against the code: no rule and no case is missing, none is invented. */
class ServiceSpecificationTest {

    private static String text(String name) throws IOException {
        Path file = Path.of(System.getProperty("collectief.spec", "../../shared/spec"), name);
        assumeTrue(Files.isReadable(file), "the specifications are not at hand");
        return Files.readString(file);
    }

    private static Set<String> found(String pattern, String text) {
        return Pattern.compile(pattern, Pattern.MULTILINE)
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest(name = "{1} of {0}")
    @CsvSource({"overlijden.md, OVL", "verhuis.md, VRH", "brp.md, BRP"})
    @DisplayName("the rule IDs of the specification are those of the code; what is only derived is no rule")
    void rules(String name, String prefix) throws IOException {
        String text = text(name);
        Set<String> specified = found("\\b" + prefix + "-[0-9]{3}\\b", text);
        found("^\\| " + prefix + "-[0-9]{3} \\| \\(derived\\)", text)
                .forEach(row -> specified.remove(row.substring(2, 2 + prefix.length() + 4)));
        Set<String> coded = Diensten.vind().alle().stream()
                .flatMap(dienst -> dienst.regels().stream())
                .map(RuleDescription::id)
                .filter(id -> id.startsWith(prefix + "-"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(coded).isEqualTo(specified);
    }

    @ParameterizedTest(name = "{3} cases of {0}")
    @CsvSource({
        "overlijden.md, '^\\| OVL-C[0-9]+ ', OVL-C, 100",
        "verhuis.md, '^\\| [0-9]+ \\| (?=B[VET]|Aangever|Hervest|Vest|Vakantie)', VRH-C, 100",
        // those on how a person is addressed have no request: they are tests of that package
        "brp.md, '^\\| A[0-9]+[a-z]? \\|(?=.*\\| [^|]*(valid|BRP-|FRM\\.)[^|]*\\|$)', BRP-A, 55"
    })
    @DisplayName("every acceptance case of the specification is one or more case files")
    void cases(String name, String row, String prefix, int least) throws IOException {
        Set<String> specified = found(row, text(name)).stream()
                .map(ServiceSpecificationTest::label)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> coded = ConformanceCases.van(Diensten.vind()).stream()
                .map(ConformanceCase::naam)
                .filter(naam -> naam.startsWith(prefix))
                .map(naam -> label(naam.substring(prefix.length())))
                .flatMap(label -> Stream.of(label, label.replaceAll("[a-z]$", "")))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(specified).hasSizeGreaterThanOrEqualTo(least);
        assertThat(coded).containsAll(specified);
    }

    /** Number and letter of a case; one of the specification may be several files, each with a letter more. */
    private static String label(String text) {
        return text.replaceAll("^[^0-9]*0*|[^0-9a-z]+$", "");
    }
}
