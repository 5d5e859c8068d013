package nl.collectief.core.formulier;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.collectief.core.Normalisation;
import org.jspecify.annotations.Nullable;

/** An answer as it lies in a record or in a map: the two look alike to form rules and law rules. */
public final class Answer {

    private static final MethodType OBJECT_NAAR_OBJECT = MethodType.methodType(Object.class, Object.class);

    private static final ClassValue<Map<String, MethodHandle>> COMPONENTEN = new ClassValue<>() {
        @Override
        protected Map<String, MethodHandle> computeValue(Class<?> type) {
            Map<String, MethodHandle> handles = new LinkedHashMap<>();
            for (RecordComponent component : type.getRecordComponents()) {
                handles.put(component.getName(), handle(component));
            }
            return handles;
        }
    };

    /** The same without their names, to walk over. */
    private static final ClassValue<MethodHandle[]> ALLE = new ClassValue<>() {
        @Override
        protected MethodHandle[] computeValue(Class<?> type) {
            return COMPONENTEN.get(type).values().toArray(MethodHandle[]::new);
        }
    };

    private Answer() {}

    static boolean isObject(@Nullable Object waarde) {
        return waarde instanceof Record || waarde instanceof Map;
    }

    /** How the property of a record is read; null when it has none of that name. */
    static @Nullable MethodHandle toegang(Class<?> type, String naam) {
        return COMPONENTEN.get(type).get(naam);
    }

    /** The value of one property; null when the object is null or has no such property. */
    static @Nullable Object deel(@Nullable Object object, String naam) {
        if (object instanceof Map<?, ?> map) {
            return map.get(naam);
        }
        if (object instanceof Record) {
            MethodHandle handle = COMPONENTEN.get(object.getClass()).get(naam);
            return handle == null ? null : lees(handle, object);
        }
        return null;
    }

    /** Missing, null, blank, an empty list, or an object of which every part is empty. */
    public static boolean isLeeg(@Nullable Object waarde) {
        if (waarde == null) {
            return true;
        }
        if (waarde instanceof String tekst) {
            return Normalisation.isBlank(tekst);
        }
        if (waarde instanceof Collection<?> lijst) {
            return lijst.isEmpty();
        }
        if (waarde instanceof Map<?, ?> map) {
            return zijnLeeg(map.values());
        }
        return waarde instanceof Record && isLeegRecord(waarde);
    }

    private static boolean zijnLeeg(Collection<?> delen) {
        for (Object deel : delen) {
            if (!isLeeg(deel)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLeegRecord(Object waarde) {
        for (MethodHandle handle : ALLE.get(waarde.getClass())) {
            if (!isLeeg(lees(handle, waarde))) {
                return false;
            }
        }
        return true;
    }

    /** Reads a property of a record. */
    static @Nullable Object lees(MethodHandle handle, Object object) {
        try {
            return (Object) handle.invokeExact(object);
        } catch (Throwable fout) {
            throw new IllegalStateException("accessor van " + object.getClass().getSimpleName(), fout);
        }
    }

    private static MethodHandle handle(RecordComponent component) {
        try {
            return MethodHandles.publicLookup()
                    .unreflect(component.getAccessor())
                    .asType(OBJECT_NAAR_OBJECT);
        } catch (IllegalAccessException e) {
            throw new IllegalArgumentException(
                    "record " + component.getDeclaringRecord().getName(), e);
        }
    }
}
