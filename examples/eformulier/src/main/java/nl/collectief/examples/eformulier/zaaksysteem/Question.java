package nl.collectief.examples.eformulier.zaaksysteem;

import java.util.Objects;
import nl.collectief.core.stuf.Systeem;
import org.jspecify.annotations.Nullable;

/**
 * What an answer refers to.
 *
 * @param soap in which envelope it came
 * @param operation what it was; null when that could not be told
 * @param stuurgegevens what it said of itself; null when that could not be read
 */
record Question(
        Soap soap, @Nullable Operation operation, @Nullable Stuurgegevens stuurgegevens) {

    /** Whether it is refused with Fo03, and not with Fo02. */
    boolean isNotification() {
        return operation != null && !operation.isQuestion();
    }

    /** Who sent it; null when not told as it should. */
    @Nullable
    Systeem sender() {
        Systeem zender = stuurgegevens == null ? null : stuurgegevens.zender();
        return zender != null && HeaderCheck.isWithinLimits(zender) ? zender : null;
    }

    /** Its number; empty when not told as it should. */
    String number() {
        String nummer = stuurgegevens == null ? null : stuurgegevens.referentienummer();
        return HeaderCheck.isNumber(nummer) ? Objects.requireNonNull(nummer) : "";
    }

    @Override
    public String toString() {
        return "Question[" + operation + "]";
    }
}
