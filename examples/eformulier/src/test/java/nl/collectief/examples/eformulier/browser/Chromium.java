package nl.collectief.examples.eformulier.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a test the {@link Browser}: the Chromium of this machine, one for all tests. Where there is none the test is
 * skipped. Another one than that of Debian: {@code -Dcollectief.chromium=/path}.
 */
final class Chromium implements ParameterResolver {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Optional<Path> program = program();
        Assumptions.assumeTrue(program.isPresent(), "no Chromium on this machine");
        return context.getRoot()
                .getStore(Namespace.create(Chromium.class))
                .getOrComputeIfAbsent(Running.class, key -> new Running(program.get()), Running.class)
                .browser;
    }

    private static Optional<Path> program() {
        String chosen = System.getProperty("collectief.chromium", "");
        Stream<Path> candidates = chosen.isEmpty()
                ? NAMES.stream()
                        .flatMap(name -> Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
                                .map(folder -> Path.of(folder, name)))
                : Stream.of(Path.of(chosen));
        return candidates.filter(Files::isExecutable).findFirst();
    }

    /** Closed by JUnit when all tests are done. */
    private static final class Running implements AutoCloseable {

        private final Playwright playwright;
        private final Browser browser;

        Running(Path program) {
            playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            // no sandbox: it needs rights that a build server seldom gives; the only pages are our own
            browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(program)
                            .setArgs(List.of(
                                    "--no-sandbox",
                                    "--disable-gpu",
                                    "--disable-dev-shm-usage",
                                    "--disable-quic",
                                    "--no-first-run",
                                    "--disable-background-networking",
                                    "--disable-component-update",
                                    "--disable-sync")));
        }

        @Override
        public void close() {
            browser.close();
            playwright.close();
        }
    }
}
