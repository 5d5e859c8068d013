package nl.collectief.core.stuf;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.collectief.core.datum.DatumOnvolledig;
import nl.collectief.core.stuf.StufElement.Gelezen;
import nl.collectief.core.validation.Finding;

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
        Optional<DatumOnvolledig> datum = datum(tekst, Objects.requireNonNullElse(element.indOnvolledigeDatum(), "V"));
        List<Finding> bevindingen = new ArrayList<>(gelezen.bevindingen());
        if (datum.isEmpty()) {
            bevindingen.add(AnswerFindings.fout(AnswerFindings.GEEN_DATUM, plaats));
        }
        return new Gelezen<>(datum.orElse(null), null, List.copyOf(bevindingen));
    }

    /** What lies behind the part that is known is a filler: a valid day, zeros, or nothing. */
    private static Optional<DatumOnvolledig> datum(String cijfers, String indicator) {
        boolean vol = cijfers.length() == 8;
        if (!cijfers.chars().allMatch(teken -> teken >= '0' && teken <= '9')) {
            return Optional.empty();
        }
        return switch (indicator.strip()) {
            case "V" -> vol ? DatumOnvolledig.lees(metStreepjes(cijfers, 8)) : Optional.empty();
            case "D" ->
                vol || cijfers.length() == 6 ? DatumOnvolledig.lees(metStreepjes(cijfers, 6)) : Optional.empty();
            case "M" ->
                vol || cijfers.length() == 4 ? DatumOnvolledig.lees(metStreepjes(cijfers, 4)) : Optional.empty();
            case "J" -> vol || cijfers.length() == 4 ? Optional.of(DatumOnvolledig.onbekend()) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static String metStreepjes(String cijfers, int lengte) {
        StringBuilder tekst = new StringBuilder(10).append(cijfers, 0, 4);
        if (lengte >= 6) {
            tekst.append('-').append(cijfers, 4, 6);
        }
        return lengte == 8 ? tekst.append('-').append(cijfers, 6, 8).toString() : tekst.toString();
    }
}
