package nl.collectief.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.collectief.conformance.Difference.Kind;
import nl.collectief.core.dienst.Diensten;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The command line, and a product in a process of its own. */
class MainTest {

    private final ByteArrayOutputStream gezegd = new ByteArrayOutputStream();

    private int run(String... args) {
        return Main.run(new PrintStream(gezegd, true, StandardCharsets.UTF_8), args);
    }

    private String gezegd() {
        return gezegd.toString(StandardCharsets.UTF_8);
    }

    private static List<String> toy(String gedrag) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return List.of(java, "-cp", System.getProperty("java.class.path"), ToyProduct.class.getName(), gedrag);
    }

    private int runToy(String gedrag, String... args) {
        List<String> alle = new ArrayList<>(List.of(args));
        alle.add("--");
        alle.addAll(toy(gedrag));
        return run(alle.toArray(String[]::new));
    }

    @Test
    @DisplayName("0: our own services pass the case that is asked for")
    void geslaagd() {
        assertThat(run("--case", "OVL-C01")).isZero();
        assertThat(gezegd()).isEqualToNormalizingNewlines("cases: 1, passed: 1, failed: 0\n");
    }

    @Test
    @DisplayName("0: a product in a process of its own passes, letters with accents and all")
    void proces() {
        assertThat(runToy("answers", "--case", "OVL-C93a")).isZero();
        assertThat(gezegd()).isEqualToNormalizingNewlines("cases: 1, passed: 1, failed: 0\n");
    }

    @Test
    @DisplayName("1: a product that approves everything fails, and what it missed is named")
    void gezakt() {
        assertThat(runToy("approves", "--form", "aangifteOverlijden", "--case", "OVL-C14"))
                .isOne();
        assertThat(gezegd()).isEqualToNormalizingNewlines("""
                        failed OVL-C14 soort lijkbezorging buiten de lijst
                            MISSING FOUT OVL-012 /lijkbezorging/soort
                        cases: 1, passed: 0, failed: 1
                        """);
    }

    @Test
    @DisplayName("1: a product that ends before it answers has failed every case")
    void stopt() {
        assertThat(runToy("stops", "--case", "OVL-C01")).isOne();
        assertThat(gezegd()).contains("NO_ANSWER java.io.EOFException: the process has ended");
    }

    @Test
    @DisplayName("2: arguments that do not exist, that miss their value, or a case that does not exist")
    void verkeerd() {
        assertThat(run("--fout")).isEqualTo(2);
        assertThat(run("--form")).isEqualTo(2);
        assertThat(run("--")).isEqualTo(2);
        assertThat(gezegd()).contains("--form <key>").contains("Exit code: 0 every case passed");
        assertThat(run("--form", "aangifteOverlijden", "--case", "VRH-C1")).isEqualTo(2);
        assertThat(gezegd()).endsWith("no such case" + System.lineSeparator());
    }

    @Test
    @DisplayName("3: a product that cannot be started")
    void startNiet() {
        assertThat(run("--case", "OVL-C01", "--", "no-such-program-anywhere")).isEqualTo(3);
        assertThat(gezegd()).startsWith("the product could not be started: ");
    }

    @Test
    @DisplayName("--list names the cases and runs none")
    void lijst() {
        assertThat(run("--case", "OVL-C01", "--list")).isZero();
        assertThat(gezegd()).isEqualToNormalizingNewlines("OVL-C01 gewone aangifte\n");
    }

    @Test
    @DisplayName("a product that does not answer in time is stopped, and fails the cases after it")
    void geduld() throws Exception {
        ConformanceCase geval = ConformanceCases.van(Diensten.vind()).get(0);
        try (ProcessSystem product = ProcessSystem.start(toy("sleeps"), Duration.ofMillis(500))) {
            ConformanceResult result = Conformance.run(product, List.of(geval, geval));
            assertThat(result.failed()).hasSize(2);
            assertThat(result.failed().get(0).differences())
                    .containsExactly(new Difference(Kind.NO_ANSWER, "java.util.concurrent.TimeoutException"));
        }
    }
}
