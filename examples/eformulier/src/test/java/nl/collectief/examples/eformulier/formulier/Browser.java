package nl.collectief.examples.eformulier.formulier;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.collectief.examples.eformulier.AppUnderTest;
import org.springframework.web.util.HtmlUtils;

/** A browser without JavaScript: cookies, redirects, and the hidden fields of the page that is shown. */
final class Browser {

    private static final Pattern TEMPLATE = Pattern.compile("<template.*?</template>", Pattern.DOTALL);
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\"");
    private static final Pattern TYPED =
            Pattern.compile("<input [^>]*name=\"([^\"]*)\" type=\"(?:text|email|tel)\" value=\"([^\"]*)\"");
    private static final Pattern CHOSEN = Pattern.compile("<input [^>]*name=\"([^\"]*)\" value=\"([^\"]*)\" checked");

    private final AppUnderTest app;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(Redirect.NORMAL)
            .build();

    private String page = "";
    private String path = "";
    private int status;

    /** A field that is sent. */
    record Field(String name, String value) {}

    /** A file that is sent. */
    record File(String name, String fileName, byte[] bytes) {}

    Browser(AppUnderTest app) {
        this.app = app;
    }

    /** The page that is shown, without what stands in templates. */
    String page() {
        return HtmlUtils.htmlUnescape(TEMPLATE.matcher(page).replaceAll(""));
    }

    /** Path of the page, with query. */
    String path() {
        return path;
    }

    int status() {
        return status;
    }

    Browser open(String address) {
        return send(HttpRequest.newBuilder(app.uri(address)).build());
    }

    /** Forgets the session, as when it ended. */
    Browser loseSession() {
        for (HttpCookie cookie : List.copyOf(cookies.getCookieStore().getCookies())) {
            if (cookie.getName().equals("JSESSIONID")) {
                cookies.getCookieStore().remove(null, cookie);
            }
        }
        return this;
    }

    /** Sends the page that is shown to its own address: what it holds, with these fields in place of those. */
    Browser submit(Map<String, String> typed) {
        return post(path.replaceAll("\\?.*", ""), filled(typed));
    }

    /** What the page would send, with these fields in place of those it holds. */
    List<Field> filled(Map<String, String> typed) {
        String shown = TEMPLATE.matcher(page).replaceAll("");
        List<Field> fields = new ArrayList<>();
        for (Pattern kind : List.of(HIDDEN, TYPED, CHOSEN)) {
            fields(kind, shown).stream()
                    .filter(field -> !typed.containsKey(field.name()))
                    .forEach(fields::add);
        }
        typed.forEach((name, value) -> fields.add(new Field(name, value)));
        return fields;
    }

    private static List<Field> fields(Pattern kind, String shown) {
        Matcher found = kind.matcher(shown);
        return found.results().map(Browser::field).toList();
    }

    private static Field field(MatchResult found) {
        return new Field(found.group(1), HtmlUtils.htmlUnescape(found.group(2)));
    }

    /** Value of a field that the page holds. */
    String value(String name) {
        return filled(Map.of()).stream()
                .filter(field -> field.name().equals(name))
                .map(Field::value)
                .findFirst()
                .orElse("");
    }

    Browser post(String address, List<Field> fields) {
        String body = fields.stream()
                .map(field -> encoded(field.name()) + "=" + encoded(field.value()))
                .collect(Collectors.joining("&"));
        return post(address, "application/x-www-form-urlencoded", BodyPublishers.ofString(body));
    }

    /** As a form with uploads is sent. */
    Browser upload(Map<String, String> typed, File... files) {
        String boundary = "grens" + Integer.toHexString(typed.hashCode());
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (Field field : filled(typed)) {
            part(body, boundary, "name=\"" + field.name() + "\"", field.value().getBytes(StandardCharsets.UTF_8));
        }
        for (File file : files) {
            part(body, boundary, "name=\"" + file.name() + "\"; filename=\"" + file.fileName() + "\"", file.bytes());
        }
        body.writeBytes(("--" + boundary + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        return post(
                path.replaceAll("\\?.*", ""),
                "multipart/form-data; boundary=" + boundary,
                BodyPublishers.ofByteArray(body.toByteArray()));
    }

    private static void part(ByteArrayOutputStream body, String boundary, String head, byte[] content) {
        body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; " + head + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
    }

    private Browser post(String address, String type, BodyPublisher body) {
        return send(HttpRequest.newBuilder(app.uri(address))
                .header("Content-Type", type)
                .POST(body)
                .build());
    }

    private Browser send(HttpRequest request) {
        try {
            HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
            URI uri = response.uri();
            page = response.body();
            path = uri.getRawQuery() == null ? uri.getPath() : uri.getPath() + "?" + uri.getRawQuery();
            status = response.statusCode();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
