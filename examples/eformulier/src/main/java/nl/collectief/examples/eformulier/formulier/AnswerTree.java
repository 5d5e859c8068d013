package nl.collectief.examples.eformulier.formulier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.collectief.core.formulier.Answer;
import org.jspecify.annotations.Nullable;

/** Answers as a tree that is changed by JSON pointer. A copy of what it was made of; not thread-safe. */
final class AnswerTree {

    private final Map<String, @Nullable Object> root;

    AnswerTree(Map<String, @Nullable Object> answers) {
        this.root = Trees.object(answers);
    }

    Map<String, @Nullable Object> root() {
        return root;
    }

    /** What stands at a place; null when nothing does. */
    @Nullable
    Object get(String pointer) {
        Object here = root;
        for (String name : names(pointer)) {
            here = part(here, name);
        }
        return here;
    }

    /** What stands at a place as a text; empty for anything else. */
    String text(String pointer) {
        return get(pointer) instanceof String text ? text : "";
    }

    /** How many items a list holds; 0 when there is none. */
    int size(String pointer) {
        return get(pointer) instanceof List<?> list ? list.size() : 0;
    }

    /** Puts a value, with the objects and items around it where they are missing; null or an empty one takes it away. */
    void put(String pointer, @Nullable Object value) {
        if (Answer.isLeeg(value) && !isItem(pointer)) {
            remove(pointer);
            return;
        }
        List<String> names = names(pointer);
        Object here = root;
        for (int i = 0; i < names.size() - 1; i++) {
            here = around(here, names.get(i), isIndex(names.get(i + 1)));
        }
        set(here, names.get(names.size() - 1), value);
    }

    /** Takes away what stands at a place; the items after an item move up. */
    void remove(String pointer) {
        List<String> names = names(pointer);
        String last = names.get(names.size() - 1);
        Object parent = get(pointer.substring(0, pointer.lastIndexOf('/')));
        if (parent instanceof Map<?, ?> object) {
            object.remove(last);
        } else if (parent instanceof List<?> list && isIndex(last) && Integer.parseInt(last) < list.size()) {
            list.remove(Integer.parseInt(last));
        }
    }

    /** Makes a list at least this long, with empty items. */
    void grow(String pointer, int size) {
        if (size > 0) {
            Object list = get(pointer) instanceof List<?> there ? there : new ArrayList<@Nullable Object>();
            fill(list, size);
            put(pointer, list);
        }
    }

    /** Drops what holds no answer; items of lists keep their places. */
    AnswerTree tidy() {
        tidy(root);
        return this;
    }

    private static void tidy(@Nullable Object tree) {
        if (tree instanceof Map<?, ?> object) {
            object.values().forEach(AnswerTree::tidy);
            object.values().removeIf(Answer::isLeeg);
        } else if (tree instanceof List<?> list) {
            list.forEach(AnswerTree::tidy);
        }
    }

    /** The object or list at a name, made when it is not there or something else stands there. */
    private static Object around(Object parent, String name, boolean list) {
        Object here = part(parent, name);
        if (here != null && (list ? here instanceof List : here instanceof Map)) {
            return here;
        }
        Object made = list ? new ArrayList<@Nullable Object>() : new LinkedHashMap<String, @Nullable Object>();
        set(parent, name, made);
        return made;
    }

    @SuppressWarnings("unchecked") // all maps and lists of the copy are of our own making
    private static void set(Object parent, String name, @Nullable Object value) {
        if (parent instanceof Map<?, ?> object) {
            ((Map<String, @Nullable Object>) object).put(name, value);
        } else if (parent instanceof List<?> list) {
            int index = Integer.parseInt(name);
            fill(list, index + 1);
            ((List<@Nullable Object>) list).set(index, value);
        }
    }

    @SuppressWarnings("unchecked") // as above
    private static void fill(Object list, int size) {
        List<@Nullable Object> items = (List<@Nullable Object>) list;
        while (items.size() < size) {
            items.add(new LinkedHashMap<String, @Nullable Object>());
        }
    }

    private static @Nullable Object part(@Nullable Object parent, String name) {
        if (parent instanceof Map<?, ?> object) {
            return object.get(name);
        }
        return parent instanceof List<?> list && isIndex(name) && Integer.parseInt(name) < list.size()
                ? list.get(Integer.parseInt(name))
                : null;
    }

    private static boolean isItem(String pointer) {
        return isIndex(pointer.substring(pointer.lastIndexOf('/') + 1));
    }

    private static boolean isIndex(String name) {
        return !name.isEmpty() && name.length() < 5 && name.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static List<String> names(String pointer) {
        return pointer.isEmpty() ? List.of() : List.of(pointer.substring(1).split("/", -1));
    }
}
