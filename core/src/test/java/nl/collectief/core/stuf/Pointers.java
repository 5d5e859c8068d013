package nl.collectief.core.stuf;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Follows a JSON pointer through records, lists and maps. */
final class Pointers {

    private Pointers() {}

    /** Whether the last step names a component, an index or a key that exists; its value may be null. */
    static boolean bestaat(Object begin, String pointer) {
        Object waar = begin;
        for (String stap :
                pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1)) {
            if (waar instanceof List<?> lijst && stap.matches("\\d+") && Integer.parseInt(stap) < lijst.size()) {
                waar = lijst.get(Integer.parseInt(stap));
            } else if (waar instanceof Map<?, ?> map && map.containsKey(stap)) {
                waar = map.get(stap);
            } else if (waar instanceof Record && heeft(waar, stap)) {
                waar = waarde(waar, stap);
            } else {
                return false;
            }
        }
        return true;
    }

    private static boolean heeft(Object record, String naam) {
        return Arrays.stream(record.getClass().getRecordComponents())
                .anyMatch(deel -> deel.getName().equals(naam));
    }

    private static Object waarde(Object record, String naam) {
        try {
            for (RecordComponent deel : record.getClass().getRecordComponents()) {
                if (deel.getName().equals(naam)) {
                    deel.getAccessor().setAccessible(true);
                    return deel.getAccessor().invoke(record);
                }
            }
            throw new IllegalArgumentException(naam);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
