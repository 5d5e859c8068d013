package nl.collectief.examples.eformulier.web;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/** The words of the pages in one language. Immutable; made by {@link WordCatalogue}. */
public final class Words {

    /** The language of everyone who did not choose another. */
    public static final Locale DUTCH = Locale.forLanguageTag("nl");

    private final Locale language;
    private final Map<String, String> texts;

    Words(Locale language, Map<String, String> texts) {
        this.language = language;
        this.texts = Map.copyOf(texts);
    }

    /** The language of these words. */
    public Locale language() {
        return language;
    }

    /**
     * A text.
     *
     * @throws IllegalArgumentException for a key that no catalogue has
     */
    public String text(String key) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("key " + key);
        }
        return text;
    }

    /**
     * A text with its places filled; a place stands in it as <code>{name}</code>.
     *
     * @throws IllegalArgumentException for a key that no catalogue has
     */
    public String text(String key, Map<String, ?> values) {
        String text = text(key);
        for (Map.Entry<String, ?> value : values.entrySet()) {
            text = text.replace("{" + value.getKey() + "}", String.valueOf(value.getValue()));
        }
        return text;
    }

    /** A date in full, such as {@code 25 november 2026}. */
    public String date(LocalDate date) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", language).format(date);
    }

    /** A moment in full, such as {@code 25 november 2026 om 18:30 uur}. */
    public String moment(ZonedDateTime moment) {
        return text(
                "moment",
                Map.of(
                        "date", date(moment.toLocalDate()),
                        "time", DateTimeFormatter.ofPattern("HH:mm", language).format(moment)));
    }
}
