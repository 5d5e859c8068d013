package nl.collectief.examples.eformulier.zaaksysteem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import nl.collectief.core.stuf.EndpointSoort;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * The SOAP addresses of the receiver: {@code /zaaksysteem/zds/} and the word of the standard for the kind of endpoint.
 */
@Controller
@ConditionalOnBean(Receiver.class)
class ZdsController {

    private static final String UNREADABLE = "<html><body>Storing bij het zaaksysteem</body></html>";

    private static final int PROMISED = 1000;

    private final Receiver receiver;
    private final ReceiverSwitch receiverSwitch;

    ZdsController(Receiver receiver, ReceiverSwitch receiverSwitch) {
        this.receiver = receiver;
        this.receiverSwitch = receiverSwitch;
    }

    @PostMapping("/zaaksysteem/zds/{soort}")
    void receive(@PathVariable String soort, HttpServletRequest request, HttpServletResponse response)
            throws IOException, InterruptedException {
        ReceiverSwitch.Setting setting = receiverSwitch.get();
        Optional<EndpointSoort> endpoint = Arrays.stream(EndpointSoort.values())
                .filter(value -> value.naam().equals(soort))
                .findFirst();
        MediaType type = mediaType(request.getContentType());
        if (setting.mode() == Mode.AFWEZIG) {
            response.setStatus(503);
        } else if (endpoint.isEmpty()) {
            response.setStatus(404);
        } else if (type == null) {
            response.setStatus(415);
        } else {
            String action = action(type, request.getHeader("SOAPAction"));
            Call call = new Call(endpoint.get(), action, request.getInputStream(), forced(endpoint.get(), setting));
            answer(receiver.receive(call), setting, response);
        }
    }

    /** The type of an envelope; null is anything else. */
    private static @Nullable MediaType mediaType(@Nullable String header) {
        try {
            MediaType type = header == null ? null : MediaType.parseMediaType(header);
            boolean soap = type != null
                    && Arrays.stream(Soap.values())
                            .anyMatch(value -> value.mediaType().equals(type.getType() + "/" + type.getSubtype()));
            return soap ? type : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** SOAP 1.1 has it in a header of its own, SOAP 1.2 in the type; with quotes or without. */
    private static @Nullable String action(MediaType type, @Nullable String header) {
        String action = type.getParameter("action") == null ? header : type.getParameter("action");
        return action == null ? null : action.strip().replaceAll("^\"(.*)\"$", "$1");
    }

    private static @Nullable Refusal forced(EndpointSoort soort, ReceiverSwitch.Setting setting) {
        if (setting.fails(Failure.TECHNISCH)) {
            return Receiver.notNow(soort == EndpointSoort.ONTVANG_ASYNCHROON);
        }
        return setting.fails(Failure.WEIGERING)
                ? Refusal.notConform("De schakelaar van het zaaksysteem staat op weigeren.")
                : null;
    }

    private static void answer(Reply reply, ReceiverSwitch.Setting setting, HttpServletResponse response)
            throws IOException, InterruptedException {
        if (setting.mode() == Mode.TRAAG) {
            Thread.sleep(setting.delay().toMillis());
        }
        if (setting.fails(Failure.AFGEBROKEN)) {
            breakOff(response);
            return;
        }
        boolean unreadable = setting.fails(Failure.ONLEESBAAR);
        byte[] body = (unreadable ? UNREADABLE : reply.body()).getBytes(StandardCharsets.UTF_8);
        response.setStatus(unreadable ? 200 : reply.status());
        response.setContentType(unreadable ? MediaType.TEXT_HTML_VALUE : reply.contentType());
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /** Promises an answer of some length, gives none and closes the connection. */
    private static void breakOff(HttpServletResponse response) throws IOException {
        response.setHeader("Connection", "close");
        response.setContentLength(PROMISED);
        response.flushBuffer();
    }
}
