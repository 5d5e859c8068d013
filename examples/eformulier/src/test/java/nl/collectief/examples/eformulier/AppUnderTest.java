package nl.collectief.examples.eformulier;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The application as it runs, on a port and a data folder of its own: started, asked over HTTP, stopped, and started
 * again on the same data.
 */
public final class AppUnderTest implements AutoCloseable {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final Map<String, Object> settings = new HashMap<>();
    private final Map<Class<?>, Object> replaced = new HashMap<>();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final Path data;
    private @Nullable ConfigurableApplicationContext context;

    /** Not started; data in a new folder below {@code target}. */
    public AppUnderTest() {
        this(Path.of("target", "test-data", UUID.randomUUID().toString()).toAbsolutePath());
    }

    /** Not started; data in a folder that may hold those of an earlier run. */
    public AppUnderTest(Path data) {
        this.data = data;
        settings.put("eformulier.data", data.toString());
        settings.put("server.port", 0);
        settings.put("logging.level.root", "info");
        settings.put("logging.level.nl.collectief", "debug");
    }

    /** Another value for a setting of {@code application.properties}. */
    public AppUnderTest with(String setting, Object value) {
        settings.put(setting, value);
        return this;
    }

    /** Another bean of a type in place of that of the application. */
    public <T> AppUnderTest with(Class<T> type, T bean) {
        replaced.put(type, bean);
        return this;
    }

    /** On a database of its own. */
    public AppUnderTest on(DatabaseUnderTest database) {
        settings.putAll(database.settings());
        return this;
    }

    /** Another clock. */
    public AppUnderTest at(Clock clock) {
        return with(Clock.class, clock);
    }

    /** The receiver of the messages, in place of the zaaksysteem of the application itself. */
    public AppUnderTest deliversTo(String address) {
        return municipality(levering -> levering.put("adres", address));
    }

    /** Other settings of delivery in {@code gemeente.json}. */
    public AppUnderTest municipality(Consumer<ObjectNode> levering) {
        return gemeente(gemeente -> levering.accept((ObjectNode) gemeente.get("levering")));
    }

    /** Another {@code gemeente.json}. */
    public AppUnderTest gemeente(Consumer<ObjectNode> change) {
        try (InputStream json = AppUnderTest.class.getResourceAsStream("/gemeente.json")) {
            JsonMapper mapper = JsonMapper.builder().build();
            ObjectNode gemeente = (ObjectNode) mapper.readTree(json);
            change.accept(gemeente);
            Files.createDirectories(data);
            Path file = data.resolve("gemeente.json");
            Files.write(file, mapper.writeValueAsBytes(gemeente));
            return with("eformulier.gemeente", file.toUri());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts, or starts again on the same data. */
    public AppUnderTest start() {
        context = new SpringApplicationBuilder(EFormulier.class)
                .web(WebApplicationType.SERVLET)
                .initializers(
                        fresh -> replaced.forEach((type, bean) -> replace((GenericApplicationContext) fresh, type)))
                .run(settings.entrySet().stream()
                        .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                        .toArray(String[]::new));
        return this;
    }

    @SuppressWarnings("unchecked")
    private <T> void replace(GenericApplicationContext fresh, Class<T> type) {
        Supplier<T> bean = () -> (T) replaced.get(type);
        fresh.registerBean(type.getSimpleName() + "UnderTest", type, bean, definition -> definition.setPrimary(true));
    }

    /** Stops as an operator does. */
    public void stop() {
        if (context != null) {
            context.close();
            context = null;
        }
    }

    @Override
    public void close() {
        stop();
    }

    /** A bean of the running application. */
    public <T> T bean(Class<T> type) {
        return running().getBean(type);
    }

    /** The address of a path. */
    public URI uri(String path) {
        return URI.create("http://localhost:" + port() + path);
    }

    /** The port it listens on. */
    public int port() {
        return running().getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    private ConfigurableApplicationContext running() {
        if (context == null) {
            throw new IllegalStateException("not started");
        }
        return context;
    }

    /** Asks a page, as one browser: cookies are kept, redirects are not followed. */
    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString());
    }

    /** Posts a form, with its CSRF token among the fields. */
    public HttpResponse<String> post(String path, Map<String, String> fields) throws IOException, InterruptedException {
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        HttpRequest request = HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    /** Posts a form of a page, with the CSRF token of that page. */
    public HttpResponse<String> postFrom(String page, String path, Map<String, String> fields)
            throws IOException, InterruptedException {
        Matcher token = CSRF.matcher(get(page).body());
        Map<String, String> all = new HashMap<>(fields);
        if (token.find()) {
            all.put("_csrf", token.group(1));
        }
        return post(path, all);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
