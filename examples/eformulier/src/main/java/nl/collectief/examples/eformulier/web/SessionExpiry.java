package nl.collectief.examples.eformulier.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.util.unit.DataSize;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What a refused request gets. A form whose token fails came after the end of its session, or its upload was so large
 * that nobody read its token.
 */
final class SessionExpiry implements AccessDeniedHandler {

    /** Path of the page that tells that the session is over. */
    static final String PAGE = "/sessie-verlopen";

    private final DataSize mostPerRequest;

    SessionExpiry(DataSize mostPerRequest) {
        this.mostPerRequest = mostPerRequest;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException {
        if (!(refused instanceof CsrfException)) {
            response.sendError(HttpStatus.FORBIDDEN.value());
        } else if (request.getContentLengthLong() > mostPerRequest.toBytes()) {
            response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
        } else {
            TypedBefore.keep(request);
            response.sendRedirect(UriComponentsBuilder.fromPath(PAGE)
                    .queryParam("terug", request.getRequestURI())
                    .encode()
                    .toUriString());
        }
    }
}
