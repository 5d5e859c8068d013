package nl.collectief.core.stuf;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The keys of one dialect file, read one by one; what is asked for twice or never is known at the end. */
final class DialectSettings {

    private static final String NONE = "none";

    private final String dialect;
    private final Map<?, ?> boom;
    private final Set<String> gelezen = new HashSet<>();

    DialectSettings(String dialect, Map<?, ?> boom) {
        this.dialect = dialect;
        this.boom = boom;
    }

    private @Nullable Object waarde(String sleutel) {
        gelezen.add(sleutel);
        if (boom.containsKey(sleutel) && boom.get(sleutel) == null) {
            throw fout(sleutel);
        }
        return boom.get(sleutel);
    }

    /** The mistake in one key, without its value. */
    IllegalArgumentException fout(String sleutel) {
        return new IllegalArgumentException("dialect " + dialect + ": " + sleutel);
    }

    /** Refuses every key that nobody asked for. */
    void klaar() {
        for (Object sleutel : boom.keySet()) {
            if (!gelezen.contains(sleutel)) {
                throw fout(String.valueOf(sleutel));
            }
        }
    }

    /** One of the values by its word; the first when the key is not there. */
    <T> T keuze(String sleutel, List<T> waarden, Function<T, String> woord) {
        Object gegeven = waarde(sleutel);
        if (gegeven == null) {
            return waarden.get(0);
        }
        return waarden.stream()
                .filter(waarde -> woord.apply(waarde).equals(gegeven))
                .findFirst()
                .orElseThrow(() -> fout(sleutel));
    }

    /** True or false; false when the key is not there. */
    boolean vlag(String sleutel) {
        Object gegeven = waarde(sleutel);
        if (gegeven == null || gegeven instanceof Boolean) {
            return Boolean.TRUE.equals(gegeven);
        }
        throw fout(sleutel);
    }

    /** One of these numbers; the first when the key is not there. */
    long getal(String sleutel, List<Long> waarden) {
        long getal = getal(sleutel, waarden.get(0), Long.MIN_VALUE, Long.MAX_VALUE);
        if (!waarden.contains(getal)) {
            throw fout(sleutel);
        }
        return getal;
    }

    /** A whole number within bounds; the greatest when the key is not there. */
    long getal(String sleutel, long min, long max) {
        return getal(sleutel, max, min, max);
    }

    private long getal(String sleutel, long standaard, long min, long max) {
        Object gegeven = waarde(sleutel);
        if (gegeven == null) {
            return standaard;
        }
        if (gegeven instanceof BigDecimal getal
                && getal.stripTrailingZeros().scale() <= 0
                && getal.compareTo(BigDecimal.valueOf(min)) >= 0
                && getal.compareTo(BigDecimal.valueOf(max)) <= 0) {
            return getal.longValue();
        }
        throw fout(sleutel);
    }

    /** A text; empty when the key is not there. */
    String tekst(String sleutel) {
        Object gegeven = waarde(sleutel);
        if (gegeven == null) {
            return "";
        }
        if (gegeven instanceof String tekst && Characters.eersteFout(tekst, false) < 0) {
            return tekst;
        }
        throw fout(sleutel);
    }

    /** A name, or null for {@code none} and when the key is not there. */
    @Nullable
    String naam(String sleutel) {
        Object gegeven = waarde(sleutel);
        return gegeven == null || gegeven.equals(NONE) ? null : naam(sleutel, gegeven);
    }

    private String naam(String sleutel, @Nullable Object gegeven) {
        if (gegeven instanceof String naam && !naam.isBlank() && Characters.eersteFout(naam, false) < 0) {
            return naam;
        }
        throw fout(sleutel);
    }

    /** Names by what they are for, in the order asked; empty for {@code none} and when the key is not there. */
    Map<String, String> namen(String sleutel, List<String> delen) {
        Object gegeven = waarde(sleutel);
        if (gegeven == null || gegeven.equals(NONE)) {
            return Map.of();
        }
        if (!(gegeven instanceof Map<?, ?> object) || !delen.containsAll(object.keySet()) || object.isEmpty()) {
            throw fout(sleutel);
        }
        Map<String, String> namen = new LinkedHashMap<>();
        for (String deel : delen) {
            if (object.containsKey(deel)) {
                namen.put(deel, naam(sleutel, object.get(deel)));
            }
        }
        return Collections.unmodifiableMap(namen);
    }

    /** Texts; empty for {@code none} and when the key is not there. */
    List<String> lijst(String sleutel) {
        Object gegeven = waarde(sleutel);
        if (gegeven == null || gegeven.equals(NONE)) {
            return List.of();
        }
        if (!(gegeven instanceof List<?> waarden)) {
            throw fout(sleutel);
        }
        List<String> lijst = new ArrayList<>();
        for (Object waarde : waarden) {
            lijst.add(naam(sleutel, waarde));
        }
        return List.copyOf(lijst);
    }

    boolean isObject(String sleutel) {
        return waarde(sleutel) instanceof Map<?, ?>;
    }

    boolean isLijst(String sleutel) {
        return waarde(sleutel) instanceof List<?>;
    }

    boolean isTekst(String sleutel, String tekst) {
        return tekst.equals(waarde(sleutel));
    }
}
