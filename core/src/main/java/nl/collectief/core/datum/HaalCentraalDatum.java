package nl.collectief.core.datum;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date as Haal Centraal BRP bevragen writes it: one of four kinds, each with its own parts.
 *
 * <p>Its JSON is the record as it stands, with what is null left out. What is read is not judged until
 * {@link #datumOnvolledig()}. Source: Haal Centraal BRP bevragen, AbstractDatum.
 *
 * @param type {@code Datum}, {@code JaarMaandDatum}, {@code JaarDatum} or {@code DatumOnbekend}
 * @param datum {@code yyyy-MM-dd}, of a {@code Datum}
 * @param jaar of a {@code JaarMaandDatum} and a {@code JaarDatum}
 * @param maand 1 to 12, of a {@code JaarMaandDatum}
 * @param onbekend true, of a {@code DatumOnbekend}
 * @param langFormaat as a citizen reads it; not read
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HaalCentraalDatum(
        @Nullable String type,
        @Nullable String datum,
        @Nullable Integer jaar,
        @Nullable Integer maand,
        @Nullable Boolean onbekend,
        @Nullable String langFormaat) {

    /** A date in this notation, every part filled that its kind has. */
    public static HaalCentraalDatum van(DatumOnvolledig datum) {
        String lang = datum.langFormaat();
        return switch (datum.precisie()) {
            case DAG -> new HaalCentraalDatum("Datum", datum.tekst(), null, null, null, lang);
            case MAAND -> new HaalCentraalDatum("JaarMaandDatum", null, datum.jaar(), datum.maand(), null, lang);
            case JAAR -> new HaalCentraalDatum("JaarDatum", null, datum.jaar(), null, null, lang);
            case ONBEKEND -> new HaalCentraalDatum("DatumOnbekend", null, null, null, true, lang);
        };
    }

    /**
     * What it says.
     *
     * @return empty when the kind is none of the four, or its parts are no date
     */
    public Optional<DatumOnvolledig> datumOnvolledig() {
        return switch (Objects.requireNonNullElse(type, "")) {
            case "Datum" -> DatumOnvolledig.lees(datum).filter(DatumOnvolledig::isVolledig);
            case "JaarMaandDatum" -> jaar == null || maand == null || maand < 1 ? Optional.empty() : delen(jaar, maand);
            case "JaarDatum" -> jaar == null ? Optional.empty() : delen(jaar, 0);
            case "DatumOnbekend" -> Optional.of(DatumOnvolledig.onbekend());
            default -> Optional.empty();
        };
    }

    private static Optional<DatumOnvolledig> delen(int jaar, int maand) {
        return jaar < 1 ? Optional.empty() : DatumOnvolledig.vanDelen(jaar, maand, 0);
    }

    /** Only the kind: a date of birth identifies a person. */
    @Override
    public String toString() {
        return "HaalCentraalDatum["
                + datumOnvolledig()
                        .map(DatumOnvolledig::precisie)
                        .map(Enum::name)
                        .orElse("") + "]";
    }
}
