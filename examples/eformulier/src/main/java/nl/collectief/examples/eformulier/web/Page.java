package nl.collectief.examples.eformulier.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * What the layout of a page needs; made by {@link Pages}. Immutable.
 *
 * @param title what the page is, such as {@code Stap 2 van 6: De verhuizing - Verhuizing doorgeven}
 * @param words its words
 * @param site what all pages have alike
 * @param visit the request it answers
 * @param traits what sets it apart
 */
public record Page(String title, Words words, Site site, Visit visit, Traits traits) {

    /**
     * What all pages have alike.
     *
     * @param municipality name of the municipality
     * @param npm whether what comes from npm was fetched in the build
     */
    public record Site(String municipality, boolean npm) {}

    /**
     * The request a page answers.
     *
     * @param path path of the page, without query
     * @param query its query without the choice of a language, to put something behind: empty or {@code a=b&}
     * @param csrf what a form sends along; null on a page that holds no form
     * @param secondsToStay how long the session lasts without a sign of life; 0 without session
     * @param loggedIn whether someone is logged in
     */
    public record Visit(String path, String query, @Nullable CsrfToken csrf, int secondsToStay, boolean loggedIn) {}

    /**
     * What sets a page apart.
     *
     * @param form id of the form that holds answers which are not sent yet: choosing a language sends it along; null
     *     when there is none
     * @param error whether there are mistakes on it
     * @param findable whether search engines may show it
     */
    public record Traits(@Nullable String form, boolean error, boolean findable) {}

    /** The same page, whose form with this id holds answers. */
    public Page withForm(String id) {
        return with(new Traits(id, traits.error, traits.findable));
    }

    /** The same page, which tells of mistakes or does not. */
    public Page withError(boolean error) {
        return with(new Traits(traits.form, error, traits.findable));
    }

    /** The same page, which search engines may show. */
    public Page whichIsFindable() {
        return with(new Traits(traits.form, traits.error, true));
    }

    private Page with(Traits changed) {
        return new Page(title, words, site, visit, changed);
    }

    /** What stands in the title of the window. */
    public String windowTitle() {
        String whole = title + " - " + site.municipality;
        return traits.error ? text("page.error", Map.of("title", whole)) : whole;
    }

    /** Code of its language, such as {@code nl}. */
    public String language() {
        return words.language().getLanguage();
    }

    /** A text of its language; see {@link Words#text(String)}. */
    public String text(String key) {
        return words.text(key);
    }

    /** A text of its language with its places filled; see {@link Words#text(String, Map)}. */
    public String text(String key, Map<String, ?> values) {
        return words.text(key, values);
    }
}
