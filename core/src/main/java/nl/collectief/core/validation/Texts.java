package nl.collectief.core.validation;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.collectief.core.Resources;
import org.jspecify.annotations.Nullable;

/**
 * The message catalogue of one module: a text per key in Dutch and English.
 *
 * <p>Every language but English gives Dutch; the language of the machine plays no part.
 */
public final class Texts {

    /** What the key of the label of a derived value begins with, before its name. */
    public static final String AFGELEID = "afgeleid.";

    private final Map<String, String> nl;
    private final Map<String, String> en;

    private Texts(Map<String, String> nl, Map<String, String> en) {
        this.nl = nl;
        this.en = en;
    }

    /**
     * Loads {@code <naam>_nl.properties} and {@code <naam>_en.properties} (UTF-8).
     *
     * @param bron opens the resources of the module that holds the catalogue
     * @throws IllegalArgumentException when one of the two is not there
     */
    public static Texts laad(Resources bron, String naam) {
        return new Texts(lees(bron, naam + "_nl.properties"), lees(bron, naam + "_en.properties"));
    }

    /** The text of a key with its placeholders, or null when this catalogue has none. */
    public @Nullable String sjabloon(String sleutel, Locale taal) {
        return (taal.getLanguage().equals("en") ? en : nl).get(sleutel);
    }

    /** All keys of both languages, sorted. */
    public Set<String> sleutels() {
        Set<String> alle = new TreeSet<>(nl.keySet());
        alle.addAll(en.keySet());
        return alle;
    }

    /** This catalogue first, then another: for the texts every service shares. */
    public Texts aangevuldMet(Texts ander) {
        return new Texts(samen(ander.nl, nl), samen(ander.en, en));
    }

    private static Map<String, String> samen(Map<String, String> onder, Map<String, String> boven) {
        Map<String, String> alle = new HashMap<>(onder);
        alle.putAll(boven);
        return Map.copyOf(alle);
    }

    private static Map<String, String> lees(Resources bron, String bestand) {
        try (InputStream in = bron.open(bestand)) {
            if (in == null) {
                throw new IllegalArgumentException("bestand ontbreekt: " + bestand);
            }
            Properties regels = new Properties();
            regels.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return regels.stringPropertyNames().stream()
                    .collect(Collectors.toUnmodifiableMap(sleutel -> sleutel, regels::getProperty));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
