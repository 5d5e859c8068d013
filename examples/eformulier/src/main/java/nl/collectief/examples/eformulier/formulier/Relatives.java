package nl.collectief.examples.eformulier.formulier;

/** Persons of a group that a register knows. */
final class Relatives {

    private static final String SOURCE = "bron";

    private Relatives() {}

    /** Whether an answer says where a person comes from: the server's word. Source: formulieren 2. */
    static boolean isSource(String name) {
        return Pointers.last(name).equals(SOURCE);
    }

    /** What came from the register is so no longer when one of its answers changes. */
    static void changed(AnswerTree answers, String name) {
        answers.remove(name.substring(0, name.lastIndexOf('/') + 1) + SOURCE);
    }
}
