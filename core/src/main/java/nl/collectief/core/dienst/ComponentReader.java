package nl.collectief.core.dienst;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.datum.DatumOnvolledig;
import nl.collectief.core.datum.Kloktijd;
import org.jspecify.annotations.Nullable;

/** Says by the type of a component how its value is made of a part of a tree; null when the part has another shape. */
final class ComponentReader {

    private static final int DATUM = 10;
    private static final int MOMENT = 16;

    private ComponentReader() {}

    /** How a component of this type is read; asked once for each component. */
    static Function<Object, @Nullable Object> van(Type type) {
        if (type instanceof ParameterizedType lijst) {
            return lijst(van(lijst.getActualTypeArguments()[0]));
        }
        Class<?> klasse = (Class<?>) type;
        if (klasse == Ontvangst.class) {
            return boom -> null; // no part of the answers
        }
        if (klasse.isRecord()) {
            return boom -> boom instanceof Map<?, ?> delen ? RecordFactory.maak(klasse, delen) : null;
        }
        if (klasse.isEnum()) {
            return tekst(codes(klasse)::get);
        }
        return enkel(klasse);
    }

    private static Function<Object, @Nullable Object> enkel(Class<?> klasse) {
        if (klasse == String.class) {
            return tekst(tekst -> tekst);
        }
        if (klasse == DatumOnvolledig.class) {
            return tekst(tekst -> DatumOnvolledig.lees(tekst).orElse(null));
        }
        if (klasse == LocalDate.class) {
            return tekst(tekst -> datum(tekst).orElse(null));
        }
        if (klasse == LocalTime.class) {
            return tekst(tekst -> Kloktijd.lees(tekst).orElse(null));
        }
        if (klasse == LocalDateTime.class) {
            return tekst(ComponentReader::moment);
        }
        if (klasse == Boolean.class) {
            return boom -> boom instanceof Boolean ? boom : null;
        }
        return boom -> boom instanceof BigDecimal getal ? getal(klasse, getal) : null;
    }

    private static Function<Object, @Nullable Object> tekst(Function<String, @Nullable Object> lezer) {
        return boom -> boom instanceof String tekst ? lezer.apply(tekst) : null;
    }

    private static Function<Object, @Nullable Object> lijst(Function<Object, @Nullable Object> item) {
        return boom -> {
            if (!(boom instanceof List<?> lijst)) {
                return null;
            }
            List<@Nullable Object> waarden = new ArrayList<>(lijst.size());
            for (Object deel : lijst) {
                waarden.add(deel == null ? null : item.apply(deel));
            }
            return waarden;
        };
    }

    private static Map<String, Object> codes(Class<?> klasse) {
        Map<String, Object> codes = new HashMap<>();
        for (Object constante : klasse.getEnumConstants()) {
            codes.put(((Enum<?>) constante).name(), constante);
        }
        return codes;
    }

    private static Optional<LocalDate> datum(String tekst) {
        return DatumOnvolledig.lees(tekst).flatMap(DatumOnvolledig::volledig);
    }

    private static @Nullable LocalDateTime moment(String tekst) {
        if (tekst.length() != MOMENT || tekst.charAt(DATUM) != 'T') {
            return null;
        }
        LocalDate datum = datum(tekst.substring(0, DATUM)).orElse(null);
        LocalTime tijd = Kloktijd.lees(tekst, DATUM + 1).orElse(null);
        return datum == null || tijd == null ? null : datum.atTime(tijd);
    }

    private static @Nullable Object getal(Class<?> klasse, BigDecimal getal) {
        if (klasse == BigDecimal.class) {
            return getal;
        }
        if (getal.stripTrailingZeros().scale() > 0) {
            return null;
        }
        if (klasse == Integer.class && getal.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0) {
            return getal.intValue();
        }
        return klasse == Long.class && getal.abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0
                ? Long.valueOf(getal.longValue())
                : null;
    }
}
