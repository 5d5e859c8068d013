package nl.collectief.core.tabel;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A value of a closed list: the code that a register writes, and what it stands for. */
public interface Coded {

    /** The code, as the register writes it. */
    String code();

    /** What it stands for, in Dutch. */
    String omschrijving();

    /**
     * The value of a code.
     *
     * @param lijst the closed list
     * @param <E> the closed list
     * @return empty when the list has no such code; case counts
     */
    static <E extends Enum<E> & Coded> Optional<E> find(Class<E> lijst, @Nullable String code) {
        for (E waarde : lijst.getEnumConstants()) {
            if (waarde.code().equals(code)) {
                return Optional.of(waarde);
            }
        }
        return Optional.empty();
    }
}
