package nl.collectief.core.formulier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

final class TableCodeShape {
    static @Nullable RuleKind toets(Vraag vraag, String tekst) {
        return tekst.matches("[0-9]{4}") ? null : RuleKind.VORM;
    }

    static boolean isVerouderd(Vraag vraag, LocalDate vandaag) {
        return true;
    }
}
