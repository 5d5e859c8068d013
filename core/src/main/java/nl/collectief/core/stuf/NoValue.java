package nl.collectief.core.stuf;

import java.util.Optional;

/** Why an element holds no value. Source: STUF 03.01 3.4, attribute {@code noValue}. */
enum NoValue {
    /** The sender does not know this element. */
    NIET_ONDERSTEUND("nietOndersteund"),
    /** The receiver may not see it. */
    NIET_GEAUTORISEERD("nietGeautoriseerd"),
    /** There is none. */
    GEEN_WAARDE("geenWaarde"),
    /** There is one, not known here. */
    WAARDE_ONBEKEND("waardeOnbekend"),
    /** It is established that it cannot be known. */
    VASTGESTELD_ONBEKEND("vastgesteldOnbekend");

    private final String woord;

    NoValue(String woord) {
        this.woord = woord;
    }

    /** The word of the standard. */
    String woord() {
        return woord;
    }

    /** The reason of a word; empty when there is no such word. */
    static Optional<NoValue> van(String woord) {
        for (NoValue reden : values()) {
            if (reden.woord.equals(woord)) {
                return Optional.of(reden);
            }
        }
        return Optional.empty();
    }
}
