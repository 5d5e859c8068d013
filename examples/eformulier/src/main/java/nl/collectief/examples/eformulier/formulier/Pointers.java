package nl.collectief.examples.eformulier.formulier;

/** JSON pointers of answers as names and ids of the fields of a page. */
final class Pointers {

    private Pointers() {}

    /** Id of the first control of a question. */
    static String id(String pointer) {
        return pointer.isEmpty() ? "" : "v" + pointer.replace('/', '-');
    }

    /** Whether a place lies in another or is it. */
    static boolean isIn(String place, String around) {
        return place.equals(around) || place.startsWith(around + "/");
    }

    /** The name at the end. */
    static String last(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }

    /** The path of a property ({@code a.b}) as a pointer. */
    static String of(String path) {
        return "/" + path.replace('.', '/');
    }
}
