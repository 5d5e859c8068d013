package nl.collectief.examples.eformulier.zaaksysteem;

import java.util.Objects;
import nl.collectief.core.stuf.Systeem;
import org.jspecify.annotations.Nullable;

/**
 * What tells a message apart from every other. Source: STUF 4.4.
 *
 * @param zender organisatie, applicatie and administratie of who sends
 * @param referentienummer its number there
 */
record MessageKey(String zender, String referentienummer) {

    static MessageKey of(Systeem zender, String referentienummer) {
        String name = String.join("/", word(zender.organisatie()), zender.applicatie(), word(zender.administratie()));
        return new MessageKey(name, referentienummer);
    }

    private static String word(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
