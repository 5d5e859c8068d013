package nl.collectief.overlijden.regel;

/** How much a document is wanted. */
enum Need {
    /** Without it the aangifte is refused. */
    REQUIRED('F'),
    /** Without it the sender is warned. */
    EXPECTED('W'),
    /** It may come along. */
    OPTIONAL('o'),
    /** It should stay at home. */
    NOT_NEEDED('-');

    private final char merk;

    Need(char merk) {
        this.merk = merk;
    }

    /** By the mark of the table. */
    static Need van(char merk) {
        for (Need need : values()) {
            if (need.merk == merk) {
                return need;
            }
        }
        throw new IllegalArgumentException("merk");
    }
}
