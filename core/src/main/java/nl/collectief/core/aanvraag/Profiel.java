package nl.collectief.core.aanvraag;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The choices of one municipality: lists of codes and single values, by the keys of the form specification.
 *
 * <p>A key that is absent, or whose value has another shape, gives the default of the rule that reads it.
 */
public final class Profiel {

    /** The profile of a municipality that chose nothing. */
    public static final Profiel STANDAARD = new Profiel(Map.of());

    private final Map<String, Object> waarden;

    private Profiel(Map<String, Object> waarden) {
        this.waarden = waarden;
    }

    /**
     * A profile of these values: texts, numbers, and lists of texts.
     *
     * @throws NullPointerException when a key or value is null
     */
    public static Profiel van(Map<String, ?> waarden) {
        return new Profiel(Map.copyOf(waarden));
    }

    /** The value as it was given, or null. */
    public @Nullable Object waarde(String sleutel) {
        return waarden.get(sleutel);
    }

    /** A text value. */
    public Optional<String> tekst(String sleutel) {
        return waarden.get(sleutel) instanceof String tekst ? Optional.of(tekst) : Optional.empty();
    }

    /** A whole number. */
    public OptionalInt getal(String sleutel) {
        Object waarde = waarden.get(sleutel);
        if (waarde instanceof Integer getal) {
            return OptionalInt.of(getal);
        }
        if (waarde instanceof BigDecimal getal && getal.precision() - getal.scale() < 10) {
            return OptionalInt.of(getal.intValue());
        }
        return OptionalInt.empty();
    }

    /** Whether a value is {@code JA}; absent is false. */
    public boolean isJa(String sleutel) {
        return "JA".equals(waarden.get(sleutel));
    }

    /** A list of codes. */
    public Optional<List<String>> lijst(String sleutel) {
        return waarden.get(sleutel) instanceof List<?> lijst
                ? Optional.of(lijst.stream()
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .toList())
                : Optional.empty();
    }

    @Override
    public boolean equals(@Nullable Object ander) {
        return ander instanceof Profiel p && p.waarden.equals(waarden);
    }

    @Override
    public int hashCode() {
        return waarden.hashCode();
    }

    @Override
    public String toString() {
        return "Profiel" + waarden.keySet();
    }
}
