package nl.collectief.examples.eformulier.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import nl.collectief.examples.eformulier.gemeente.Gemeente;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.util.UriComponentsBuilder;

/** Makes the frame of a page for a request. Thread-safe. */
@Component
public class Pages {

    /** The last file that the build copies when it could fetch the packages of npm. */
    private static final String NPM = "/static/npm/json-logic.js";

    private final WordCatalogue catalogue;
    private final Page.Site site;

    Pages(WordCatalogue catalogue, Gemeente gemeente) {
        this.catalogue = catalogue;
        this.site = new Page.Site(gemeente.naam(), Pages.class.getResource(NPM) != null);
    }

    /** The words in the language of a request. */
    public Words words(HttpServletRequest request) {
        return catalogue.in(RequestContextUtils.getLocale(request));
    }

    /** The frame of a page with a title in the language of the request. */
    public Page page(HttpServletRequest request, String title) {
        return new Page(title, words(request), site, visit(request), new Page.Traits(null, false, false));
    }

    private static Page.Visit visit(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        int seconds = session == null ? 0 : session.getMaxInactiveInterval();
        CsrfToken csrf = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return new Page.Visit(path(request), query(request), csrf, seconds, request.getUserPrincipal() != null);
    }

    private static String path(HttpServletRequest request) {
        @Nullable Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return failed instanceof String path ? path : request.getRequestURI();
    }

    private static String query(HttpServletRequest request) {
        String query = UriComponentsBuilder.newInstance()
                .query(request.getQueryString())
                .replaceQueryParam(LanguageConfiguration.LANGUAGE)
                .build()
                .getQuery();
        return query == null || query.isEmpty() ? "" : query + "&";
    }
}
