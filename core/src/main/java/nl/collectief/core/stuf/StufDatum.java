package nl.collectief.core.stuf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.collectief.core.datum.DatumOnvolledig;
import nl.collectief.core.stuf.StufElement.Gelezen;
import nl.collectief.core.validation.Finding;
import org.jspecify.annotations.Nullable;

/**
 * Reads a date of StUF, complete or not, as it is written in the field: the schema takes far more for a date than is one.
 *
 * <p>Source: STUF 03.01 3.3.1; messages 2.4.
 */
final class StufDatum {

    private StufDatum() {}

    /**
     * The date of an element. A value that is said to exist and not to be known is a date of which nothing is known.
     *
     * @param plaats where findings point
     */
    static Gelezen<DatumOnvolledig> lees(StufElement element, String plaats) {
        Gelezen<String> gelezen = element.gelezen(plaats);
        String tekst = gelezen.waarde();
        if (tekst == null) {
            boolean onbekend =
                    gelezen.reden() == NoValue.WAARDE_ONBEKEND || gelezen.reden() == NoValue.VASTGESTELD_ONBEKEND;
            return new Gelezen<>(onbekend ? DatumOnvolledig.onbekend() : null, gelezen.reden(), gelezen.bevindingen());
        }
        Optional<DatumOnvolledig> datum = DatumOnvolledig.leesStuf(tekst, indicatie(element));
        List<Finding> bevindingen = new ArrayList<>(gelezen.bevindingen());
        if (datum.isEmpty()) {
            bevindingen.add(AnswerFindings.fout(AnswerFindings.GEEN_DATUM, plaats));
        }
        return new Gelezen<>(datum.orElse(null), null, List.copyOf(bevindingen));
    }

    private static @Nullable String indicatie(StufElement element) {
        String indicatie = element.indOnvolledigeDatum();
        return indicatie == null ? null : indicatie.strip();
    }
}
