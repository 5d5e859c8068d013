package nl.collectief.core.stuf;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.collectief.core.validation.Finding;
import org.jspecify.annotations.Nullable;

/**
 * An element with a value, as another system wrote it. Source: messages 2.4.
 *
 * @param tekst its text, trimmed; empty when it has none, or elements instead
 * @param nil whether it says to be nil; then it has no value, whatever it holds
 * @param noValue the word that says why there is no value; null when not given
 * @param indOnvolledigeDatum which part of a date is unknown; null when not given
 */
record StufElement(
        String tekst,
        boolean nil,
        @Nullable String noValue,
        @Nullable String indOnvolledigeDatum) {

    /**
     * A value that was read.
     *
     * @param waarde null when there is none, or none that can be used
     * @param reden why there is none, as far as the sender says; null otherwise
     * @param bevindingen what is wrong with it, without the value
     * @param <T> its type
     */
    record Gelezen<T>(@Nullable T waarde, @Nullable NoValue reden, List<Finding> bevindingen) {
        @Override
        public String toString() {
            return "Gelezen[" + (waarde == null ? "" : "waarde, ") + bevindingen + "]";
        }
    }

    /** Reads the element at hand and leaves it. */
    static StufElement lees(XmlCursor xml) throws Unreadable {
        String nil = xml.attribute(Namespaces.XSI, "nil");
        String noValue = xml.attribute(Namespaces.STUF, "noValue");
        String indicator = xml.attribute(Namespaces.STUF, "indOnvolledigeDatum");
        return new StufElement(
                Objects.requireNonNullElse(xml.text(), ""),
                nil != null && (nil.strip().equals("true") || nil.strip().equals("1")),
                noValue,
                indicator);
    }

    /** Whether it holds a value that counts. */
    boolean heeftWaarde() {
        return !nil && !tekst.isEmpty();
    }

    /**
     * The text and what its marks say.
     *
     * @param plaats where findings point
     */
    Gelezen<String> gelezen(String plaats) {
        List<Finding> bevindingen = new ArrayList<>(0);
        NoValue reden = noValue == null ? null : NoValue.van(noValue.strip()).orElse(null);
        if (noValue != null && reden == null) {
            bevindingen.add(AnswerFindings.waarschuwing(AnswerFindings.ONBEKENDE_REDEN, plaats));
        }
        if (!tekst.isEmpty() && (nil || noValue != null)) {
            bevindingen.add(AnswerFindings.waarschuwing(AnswerFindings.WAARDE_EN_REDEN, plaats));
        }
        return heeftWaarde()
                ? new Gelezen<>(tekst, null, List.copyOf(bevindingen))
                : new Gelezen<>(null, reden, List.copyOf(bevindingen));
    }

    @Override
    public String toString() {
        return "StufElement";
    }
}
