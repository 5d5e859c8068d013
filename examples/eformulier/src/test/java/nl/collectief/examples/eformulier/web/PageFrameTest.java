package nl.collectief.examples.eformulier.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.Map;
import nl.collectief.examples.eformulier.AppUnderTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The frame of every page")
class PageFrameTest {

    private static final AppUnderTest APP = new AppUnderTest();

    @BeforeAll
    static void start() {
        APP.start();
    }

    @AfterAll
    static void stop() {
        APP.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/toegankelijkheid", "/privacy", "/nergens", "/css/tokens.css"})
    @DisplayName("lets a browser load nothing from elsewhere and show it nowhere else")
    void headers(String path) throws Exception {
        HttpResponse<String> answer = APP.get(path);
        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .contains("default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none';"
                        + " object-src 'none'");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(answer.headers().firstValue("Permissions-Policy")).isPresent();
        assertThat(answer.headers().firstValue("Cross-Origin-Opener-Policy")).contains("same-origin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/toegankelijkheid", "/privacy", "/nergens"})
    @DisplayName("holds no script or style in line, and nothing of another origin")
    void nothingInLine(String path) throws Exception {
        assertThat(APP.get(path).body())
                .doesNotContain("<style", " style=", "<script>", " onclick=", "https://", "//cdn");
    }

    @ParameterizedTest
    @CsvSource({"/, false", "/toegankelijkheid, false", "/privacy, false", "/nergens, true", "/sessie-verlopen, true"})
    @DisplayName("keeps search engines away from all but what anyone may read")
    void robots(String path, boolean hidden) throws Exception {
        assertThat(APP.get(path).body().contains("noindex")).isEqualTo(hidden);
    }

    @Test
    @DisplayName("is Dutch until another language is chosen, and remembers it")
    void language() throws Exception {
        HttpClient visitor = HttpClient.newBuilder().build();
        HttpResponse<String> chosen = ask(visitor, "/?taal=en", "");
        String cookie = chosen.headers().firstValue("Set-Cookie").orElse("").split(";", 2)[0];
        assertThat(cookie).isEqualTo("taal=en");
        assertThat(ask(visitor, "/", "").body())
                .contains("<html lang=\"nl\"", "<h1 class=\"utrecht-heading-1\">Formulieren</h1>");
        assertThat(ask(visitor, "/privacy", cookie).body())
                .contains("<html lang=\"en\"", "What we use your answers for");
        assertThat(ask(visitor, "/?taal=fr", cookie).body()).contains("<html lang=\"nl\"");
        assertThat(ask(visitor, "/", "taal=<script>").body()).contains("<html lang=\"nl\"");
    }

    private static HttpResponse<String> ask(HttpClient visitor, String path, String cookie)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(APP.uri(path));
        return visitor.send(
                cookie.isEmpty()
                        ? request.build()
                        : request.header("Cookie", cookie).build(),
                BodyHandlers.ofString());
    }

    @Test
    @DisplayName("tells of a page that is not there in plain words, and shows nothing of the server")
    void notFound() throws Exception {
        HttpResponse<String> answer = APP.get("/nergens");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body())
                .contains("Deze pagina is er niet")
                .doesNotContain("Exception", "timestamp", "org.spring");
    }

    @Test
    @DisplayName("sends a form that comes after the end of its session to the page that says how to go on")
    void expired() throws Exception {
        String draft = "/concept/00000000-0000-4000-8000-000000000000/stap/1";
        HttpResponse<String> answer = APP.post(draft, Map.of("/naam", "x"));
        URI there = URI.create(answer.headers().firstValue("Location").orElse(""));
        assertThat(there.getPath() + "?" + there.getQuery()).isEqualTo("/sessie-verlopen?terug=" + draft);
        assertThat(APP.get("/sessie-verlopen?terug=" + draft).body())
                .contains("Uw antwoorden zijn bewaard", "href=\"" + draft + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"//elders.nl", "https://elders.nl", "/%5Celders.nl", "javascript:alert(1)", "/x%22%3E"})
    @DisplayName("never leads elsewhere from there")
    void ownPath(String back) throws Exception {
        String body = APP.get("/sessie-verlopen?terug=" + back).body();
        assertThat(body).contains("utrecht-button-link--primary-action\" href=\"/\"");
    }

    @Test
    @DisplayName("says that an upload is too large, where the server stopped reading it")
    void tooLarge() throws Exception {
        byte[] large = new byte[11 * 1024 * 1024];
        Arrays.fill(large, (byte) 'x');
        String head = "--grens\r\nContent-Disposition: form-data; name=\"f\"; filename=\"f.pdf\"\r\n\r\n";
        HttpRequest request = HttpRequest.newBuilder(APP.uri("/"))
                .header("Content-Type", "multipart/form-data; boundary=grens")
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofString(head),
                        BodyPublishers.ofByteArray(large),
                        BodyPublishers.ofString("\r\n--grens--\r\n")))
                .build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("Uw bestand is te groot");
    }
}
