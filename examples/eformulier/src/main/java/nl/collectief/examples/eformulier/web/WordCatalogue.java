package nl.collectief.examples.eformulier.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * All words of all pages: {@code words/*_nl.properties} and {@code words/*_en.properties} in UTF-8, one pair for each
 * room of this application.
 */
@Component
public class WordCatalogue {

    private final Words dutch;
    private final Words english;

    WordCatalogue() {
        this.dutch = new Words(Words.DUTCH, read("nl"));
        this.english = new Words(Locale.ENGLISH, read("en"));
    }

    /** The words in a language; every language but English gives Dutch. */
    public Words in(Locale language) {
        return language.getLanguage().equals("en") ? english : dutch;
    }

    static Map<String, String> read(String language) {
        Map<String, String> texts = new HashMap<>();
        try {
            String pattern = "classpath*:words/*_" + language + ".properties";
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
                read(file).forEach((key, text) -> put(texts, (String) key, (String) text));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static Properties read(Resource file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }

    private static void put(Map<String, String> texts, String key, String text) {
        if (texts.put(key, text) != null) {
            throw new IllegalStateException("two texts for " + key);
        }
    }
}
