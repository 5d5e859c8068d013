package nl.collectief.core;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * The text of a value that holds personal data: its type and which parts are answered, never with what.
 *
 * <p>For {@code toString} alone; not thread-safe.
 */
public final class Presence {

    private final StringBuilder tekst;
    private boolean leeg = true;

    private Presence(String type) {
        this.tekst = new StringBuilder(type).append('[');
    }

    /** Begins the text of a type. */
    public static Presence van(String type) {
        return new Presence(type);
    }

    /** Names a part when it is answered; an empty text or list is not. */
    public Presence deel(String naam, @Nullable Object waarde) {
        if (isLeeg(waarde)) {
            return this;
        }
        tekst.append(leeg ? "" : ", ").append(naam);
        leeg = false;
        return this;
    }

    private static boolean isLeeg(@Nullable Object waarde) {
        return waarde == null
                || waarde instanceof CharSequence tekst && tekst.isEmpty()
                || waarde instanceof Collection<?> lijst && lijst.isEmpty();
    }

    /** The type with the names of the answered parts, such as {@code Kind[achternaam, geslacht]}. */
    @Override
    public String toString() {
        return tekst + "]";
    }
}
