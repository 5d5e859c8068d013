package nl.collectief.core.dienst;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.datum.DatumOnvolledig;
import org.jspecify.annotations.Nullable;

/** Makes the record of a tree; what its component cannot hold becomes null, the form rules have told it. */
final class RecordFactory {

    private static final ClassValue<Blueprint> PLANNEN = new ClassValue<>() {
        @Override
        protected Blueprint computeValue(Class<?> type) {
            return Blueprint.van(type);
        }
    };

    private RecordFactory() {}

    static <T> T bouw(Class<T> type, @Nullable Object boom) {
        Map<?, ?> delen = boom instanceof Map<?, ?> map ? map : Map.of();
        Blueprint plan = PLANNEN.get(type);
        @Nullable Object[] waarden = new Object[plan.namen.length];
        for (int i = 0; i < waarden.length; i++) {
            waarden[i] = waarde(plan.typen[i], delen.get(plan.namen[i]));
        }
        return type.cast(plan.maak(waarden));
    }

    private static @Nullable Object waarde(Type type, @Nullable Object boom) {
        if (boom == null || type == Ontvangst.class) {
            return null;
        }
        if (type instanceof ParameterizedType lijst) {
            return lijst(lijst.getActualTypeArguments()[0], boom);
        }
        Class<?> klasse = (Class<?>) type;
        if (klasse.isRecord()) {
            return boom instanceof Map ? bouw(klasse, boom) : null;
        }
        if (boom instanceof BigDecimal getal) {
            return getal(klasse, getal);
        }
        return boom instanceof String tekst ? tekst(klasse, tekst) : null;
    }

    private static @Nullable List<@Nullable Object> lijst(Type item, Object boom) {
        if (!(boom instanceof List<?> lijst)) {
            return null;
        }
        List<@Nullable Object> waarden = new ArrayList<>(lijst.size());
        lijst.forEach(deel -> waarden.add(waarde(item, deel)));
        return waarden;
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

    private static @Nullable Object tekst(Class<?> klasse, String tekst) {
        if (klasse == String.class) {
            return tekst;
        }
        if (klasse == DatumOnvolledig.class) {
            return DatumOnvolledig.lees(tekst).orElse(null);
        }
        if (klasse == LocalDate.class) {
            return DatumOnvolledig.lees(tekst)
                    .flatMap(DatumOnvolledig::volledig)
                    .orElse(null);
        }
        if (klasse.isEnum()) {
            return Arrays.stream(klasse.getEnumConstants())
                    .filter(constante -> ((Enum<?>) constante).name().equals(tekst))
                    .findFirst()
                    .orElse(null);
        }
        return tijd(klasse, tekst);
    }

    private static @Nullable Object tijd(Class<?> klasse, String tekst) {
        try {
            if (klasse == LocalTime.class && tekst.length() == 5) {
                return LocalTime.parse(tekst);
            }
            return klasse == LocalDateTime.class && tekst.length() == 16 ? LocalDateTime.parse(tekst) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The components of a record and its canonical constructor. */
    private static final class Blueprint {
        private final String[] namen;
        private final Type[] typen;
        private final MethodHandle constructor;

        private Blueprint(String[] namen, Type[] typen, MethodHandle constructor) {
            this.namen = namen;
            this.typen = typen;
            this.constructor = constructor;
        }

        static Blueprint van(Class<?> type) {
            RecordComponent[] delen = type.getRecordComponents();
            Class<?>[] ruw = Arrays.stream(delen).map(RecordComponent::getType).toArray(Class<?>[]::new);
            try {
                MethodHandle constructor = MethodHandles.publicLookup()
                        .unreflectConstructor(type.getConstructor(ruw))
                        .asFixedArity()
                        .asSpreader(Object[].class, ruw.length);
                return new Blueprint(
                        Arrays.stream(delen).map(RecordComponent::getName).toArray(String[]::new),
                        Arrays.stream(delen)
                                .map(RecordComponent::getGenericType)
                                .toArray(Type[]::new),
                        constructor.asType(constructor.type().changeReturnType(Object.class)));
            } catch (ReflectiveOperationException e) {
                throw new IllegalArgumentException("record " + type.getName(), e);
            }
        }

        Object maak(@Nullable Object[] waarden) {
            try {
                return (Object) constructor.invokeExact(waarden);
            } catch (Throwable fout) {
                throw new IllegalStateException("constructor", fout);
            }
        }
    }
}
