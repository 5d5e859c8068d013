package nl.collectief.core;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Copies for records that must hold whatever the citizen sent, null elements included. */
public final class Copies {

    private Copies() {}

    /** An unmodifiable copy that keeps its order and its null elements; null becomes the empty list. */
    public static <T> List<T> kopie(@Nullable List<? extends T> lijst) {
        return lijst == null || lijst.isEmpty() ? List.of() : Collections.unmodifiableList(new ArrayList<>(lijst));
    }
}
