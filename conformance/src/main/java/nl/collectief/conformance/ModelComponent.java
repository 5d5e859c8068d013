package nl.collectief.conformance;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.collectief.core.aanvraag.Aanvraag;
import nl.collectief.core.aanvraag.Document;
import nl.collectief.core.aanvraag.JaNee;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.datum.DatumOnvolledig;
import nl.collectief.core.formulier.Vraag;
import org.jspecify.annotations.Nullable;

/**
 * One component of the record of a request, or of a record in it.
 *
 * @param name its name
 * @param type its Java type
 * @param holder the record that declares it
 */
record ModelComponent(String name, Class<?> type, Class<?> holder) {

    private static final String CORE = Aanvraag.class.getPackageName();

    /** All components of a request by path, those of an item of a list as {@code lijst[].x}. */
    static Map<String, ModelComponent> of(Class<?> request) {
        Map<String, ModelComponent> alle = new LinkedHashMap<>();
        collect(request, "", alle);
        return alle;
    }

    private static void collect(Class<?> holder, String under, Map<String, ModelComponent> alle) {
        for (RecordComponent component : holder.getRecordComponents()) {
            String pad = under + component.getName();
            if (!under.isEmpty() && component.getType() == Ontvangst.class) {
                continue;
            }
            alle.put(pad, new ModelComponent(component.getName(), component.getType(), holder));
            Class<?> item = item(component.getGenericType());
            if (item != null && item.isRecord() && item != Document.class) {
                collect(item, pad + "[].", alle);
            } else if (component.getType().isRecord()
                    && component.getType() != Document.class
                    && component.getType() != Ontvangst.class) {
                collect(component.getType(), pad + ".", alle);
            }
        }
    }

    private static @Nullable Class<?> item(Type type) {
        return type instanceof ParameterizedType lijst && lijst.getActualTypeArguments()[0] instanceof Class<?> item
                ? item
                : null;
    }

    /** Whether the record that declares it, or its own type, is one that all services share. */
    boolean isShared() {
        return holder.getPackageName().equals(CORE) || type.getPackageName().equals(CORE) && type != Document.class;
    }

    boolean isEnum() {
        return type.isEnum();
    }

    List<String> constants() {
        return type.isEnum()
                ? Stream.of(type.getEnumConstants())
                        .map(constant -> ((Enum<?>) constant).name())
                        .toList()
                : List.of();
    }

    /** Whether it can hold every answer of the right shape, in the type the house uses for it. */
    boolean fits(Vraag vraag) {
        return switch (vraag.type()) {
            case KEUZE -> type.isEnum() || type == String.class;
            case JANEE, AKKOORD -> type == JaNee.class;
            case DATUM -> type == LocalDate.class;
            case TIJD -> type == LocalTime.class;
            case DATUMTIJD -> type == LocalDateTime.class;
            case DATUM_ONVOLLEDIG -> type == DatumOnvolledig.class;
            case GETAL -> type == Integer.class;
            case DECIMAAL, BEDRAG -> type == BigDecimal.class;
            case DOCUMENT -> type == Document.class;
            case BESTANDEN, GROEP, KEUZES -> type == List.class;
            case OBJECT -> type.isRecord();
            default -> type == String.class;
        };
    }
}
