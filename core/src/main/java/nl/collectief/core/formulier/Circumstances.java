package nl.collectief.core.formulier;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.aanvraag.Profiel;
import org.jspecify.annotations.Nullable;

/** What judging needs beside the answers: 'now' in Europe/Amsterdam, read once, and the municipal profile. */
final class Circumstances {

    private static final Set<String> BESTANDSOORTEN = Set.of("pdf", "gif", "jpg", "jpeg", "png", "dsc");
    private static final int MAX_BESTAND = 8 * 1024 * 1024;

    private final Ontvangst ontvangst;
    private @Nullable ZonedDateTime nu;

    Circumstances(Ontvangst ontvangst) {
        this.ontvangst = ontvangst;
    }

    private ZonedDateTime moment() {
        ZonedDateTime moment = nu;
        if (moment == null) {
            moment = ontvangst.nu();
            nu = moment;
        }
        return moment;
    }

    LocalDateTime nu() {
        return moment().toLocalDateTime();
    }

    LocalDate vandaag() {
        return moment().toLocalDate();
    }

    Profiel profiel() {
        return ontvangst.profiel();
    }

    /** Extensions a file may have, lower case; a profile may only add. */
    Set<String> bestandsoorten() {
        List<String> meer = profiel().lijst("bestandsoorten").orElse(List.of());
        return meer.isEmpty()
                ? BESTANDSOORTEN
                : java.util.stream.Stream.concat(BESTANDSOORTEN.stream(), meer.stream())
                        .map(soort -> soort.toLowerCase(java.util.Locale.ROOT))
                        .collect(Collectors.toSet());
    }

    /** A file must be smaller than this, in bytes. */
    int maxBestand() {
        return profiel().getal("maxBestand").orElse(MAX_BESTAND);
    }
}
