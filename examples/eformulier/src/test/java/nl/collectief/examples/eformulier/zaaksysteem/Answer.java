package nl.collectief.examples.eformulier.zaaksysteem;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An answer as its text, to look into.
 *
 * @param status of HTTP
 * @param text the whole envelope
 */
record Answer(int status, String text) {

    /** The answer, when the official schema has nothing against it. */
    static Answer of(HttpResponse<byte[]> response) {
        assertThat(OfficialSchema.errors(response.body())).isEmpty();
        return new Answer(response.statusCode(), new String(response.body(), StandardCharsets.UTF_8));
    }

    /** Text of the first element of that name; empty when there is none. */
    String element(String naam) {
        Matcher element = Pattern.compile("<(?:[A-Za-z-]+:)?" + Pattern.quote(naam) + ">([^<]*)<")
                .matcher(text);
        return element.find() ? element.group(1) : "";
    }

    /** Code of the fault; empty when it is none. */
    String code() {
        return element("code");
    }

    /** What kind of message it is. */
    String berichtcode() {
        return element("berichtcode");
    }
}
