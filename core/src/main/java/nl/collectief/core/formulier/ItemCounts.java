package nl.collectief.core.formulier;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Holds a list of items against the codes chosen in another question. */
final class ItemCounts {

    private ItemCounts() {}

    /** Whether the first choice of the items holds each chosen code exactly once, and no other. */
    static boolean eenPerKeuze(Vraag groep, List<?> items, @Nullable Object gekozen) {
        String keuze = groep.vragen().stream()
                .filter(vraag -> vraag.type() == Vraagtype.KEUZE)
                .map(Vraag::naam)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("groep zonder keuze: " + groep.pad()));
        List<String> over = new ArrayList<>();
        if (gekozen instanceof List<?> codes) {
            codes.forEach(code -> over.add(TextShape.code(code)));
        }
        for (Object item : items) {
            if (!over.remove(TextShape.code(Answer.deel(item, keuze)))) {
                return false;
            }
        }
        return over.isEmpty();
    }
}
