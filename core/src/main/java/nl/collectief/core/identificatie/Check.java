package nl.collectief.core.identificatie;

/** What a check says of one value. Wrong shape and wrong check digit are two findings. */
public enum Check {
    /** Right. */
    GOED,
    /** Wrong length or characters. */
    VORM,
    /** Right shape, wrong check digit or excluded value. */
    CONTROLE
}
