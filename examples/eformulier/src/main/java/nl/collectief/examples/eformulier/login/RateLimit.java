package nl.collectief.examples.eformulier.login;

import io.github.bucket4j.Bucket;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.WebUtils;

/** Lets a session send so often a minute and no more; uploads count apart and sooner. Reading is not bounded. */
@Component
class RateLimit extends OncePerRequestFilter {

    private static final String SENDS = RateLimit.class.getName() + ".sends";
    private static final String UPLOADS = RateLimit.class.getName() + ".uploads";

    private final int sends;
    private final int uploads;

    RateLimit(
            @Value("${eformulier.sends-per-minute}") int sends,
            @Value("${eformulier.uploads-per-minute}") int uploads) {
        this.sends = sends;
        this.uploads = uploads;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST") || request.getSession(false) == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession();
        String type = request.getContentType();
        boolean upload = type != null && type.startsWith("multipart/");
        boolean allowed = bucket(session, SENDS, sends).tryConsume(1)
                && (!upload || bucket(session, UPLOADS, uploads).tryConsume(1));
        if (allowed) {
            chain.doFilter(request, response);
        } else {
            response.setHeader(HttpHeaders.RETRY_AFTER, "60");
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
        }
    }

    private static Bucket bucket(HttpSession session, String name, int perMinute) {
        synchronized (WebUtils.getSessionMutex(session)) {
            if (session.getAttribute(name) instanceof Bucket bucket) {
                return bucket;
            }
            Bucket bucket = Bucket.builder()
                    .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                    .build();
            session.setAttribute(name, bucket);
            return bucket;
        }
    }
}
