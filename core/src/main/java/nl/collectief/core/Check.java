package nl.collectief.core;

/** What a check says of one value. Wrong shape and wrong check digit are two findings. Source: core-types CT-05. */
public enum Check {
    /** Right. */
    GOED,
    /** Wrong length or characters. */
    VORM,
    /** Right shape, wrong check digit or excluded value. */
    CONTROLE,
    /** Right, but a register or message may not be able to carry it as it stands. */
    WAARSCHUWING;

    /** Whether the value can be used: right, perhaps with a warning. */
    public boolean isBruikbaar() {
        return this == GOED || this == WAARSCHUWING;
    }
}
