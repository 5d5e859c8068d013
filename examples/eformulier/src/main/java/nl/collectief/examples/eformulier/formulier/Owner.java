package nl.collectief.examples.eformulier.formulier;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import nl.collectief.core.aanvraag.Inlogmiddel;
import nl.collectief.examples.eformulier.gemeente.Gemeente;
import nl.collectief.examples.eformulier.login.Identity;
import nl.collectief.examples.eformulier.login.LoginSession;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * Whose a draft is. Of who logged in: the means and its number. Of who did not: the browser that began it, by a random key
 * in a cookie of which the database holds the digest, so that a session that ended or a server that restarted loses
 * nothing. The key is as long-lived as a draft and gone at logging out.
 */
@Component
class Owner {

    private static final String COOKIE = "concept";
    private static final String BROWSER = "BROWSER:";
    private static final int KEY_BYTES = 32;

    private final LoginSession session;
    private final Duration lifetime;
    private final SecureRandom random = new SecureRandom();

    Owner(LoginSession session, Gemeente gemeente) {
        this.session = session;
        this.lifetime = Duration.ofDays(gemeente.conceptTermijnDagen());
    }

    /** Who is logged in now; empty when nobody is. */
    Optional<Identity> loggedIn() {
        return session.current();
    }

    /** Whether a request comes from the owner. */
    boolean owns(String eigenaar, HttpServletRequest request) {
        return loggedIn().map(Owner::of).filter(eigenaar::equals).isPresent()
                || key(request).map(Owner::ofKey).filter(eigenaar::equals).isPresent();
    }

    /** Whether a draft is of someone who logged in. */
    static boolean isByLogin(String eigenaar) {
        return !eigenaar.startsWith(BROWSER);
    }

    /** By which means the owner of a draft logged in. */
    static Inlogmiddel means(String eigenaar) {
        return Inlogmiddel.valueOf(eigenaar.substring(0, eigenaar.indexOf(':')));
    }

    static String of(Identity who) {
        return who.middel() == Inlogmiddel.EHERKENNING
                ? who.middel() + ":" + who.kvkNummer() + ":" + who.vestigingsnummer()
                : who.middel() + ":" + who.burgerservicenummer();
    }

    /** The owner without login: this browser, which gets a key when it has none. */
    String browser(HttpServletRequest request, HttpServletResponse response) {
        String key = key(request).orElseGet(this::newKey);
        ResponseCookie cookie = ResponseCookie.from(COOKIE, key)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .path("/")
                .maxAge(lifetime)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        return ofKey(key);
    }

    /** The owner of drafts begun in this browser without login; empty when it began none. */
    Optional<String> browser(HttpServletRequest request) {
        return key(request).map(Owner::ofKey);
    }

    private static Optional<String> key(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        return cookie == null || cookie.getValue().isEmpty() ? Optional.empty() : Optional.of(cookie.getValue());
    }

    private String newKey() {
        byte[] bytes = new byte[KEY_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String ofKey(String key) {
        return BROWSER + Digests.of(key);
    }
}
