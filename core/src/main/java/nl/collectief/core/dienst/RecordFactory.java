package nl.collectief.core.dienst;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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
        return type.cast(maak(type, boom instanceof Map<?, ?> map ? map : Map.of()));
    }

    static Object maak(Class<?> type, Map<?, ?> delen) {
        Blueprint plan = PLANNEN.get(type);
        @Nullable Object[] waarden = new Object[plan.namen.length];
        for (int i = 0; i < waarden.length; i++) {
            Object deel = delen.get(plan.namen[i]);
            waarden[i] = deel == null ? null : plan.lezers.get(i).apply(deel);
        }
        return plan.maak(waarden);
    }

    /** The components of a record and its canonical constructor. */
    private static final class Blueprint {
        private final String[] namen;
        private final List<Function<Object, @Nullable Object>> lezers;
        private final MethodHandle constructor;

        private Blueprint(String[] namen, List<Function<Object, @Nullable Object>> lezers, MethodHandle constructor) {
            this.namen = namen;
            this.lezers = lezers;
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
                                .map(deel -> ComponentReader.van(deel.getGenericType()))
                                .toList(),
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
