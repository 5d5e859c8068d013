package nl.collectief.brp.haalcentraal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import nl.collectief.brp.persoon.Waarde;
import nl.collectief.core.datum.DatumOnvolledig;
import nl.collectief.core.datum.HaalCentraalDatum;
import org.jspecify.annotations.Nullable;

/**
 * An object of an answer, read tolerantly: what is missing or has another shape counts as not given.
 *
 * @param leden its members
 */
record JsonPart(Map<?, ?> leden) {

    static JsonPart van(@Nullable Object boom) {
        return new JsonPart(boom instanceof Map<?, ?> leden ? leden : Map.of());
    }

    boolean heeft(String naam) {
        return leden.get(naam) != null;
    }

    JsonPart deel(String naam) {
        return van(leden.get(naam));
    }

    List<JsonPart> lijst(String naam) {
        return leden.get(naam) instanceof List<?> lijst
                ? lijst.stream()
                        .filter(Map.class::isInstance)
                        .map(JsonPart::van)
                        .toList()
                : List.of();
    }

    @Nullable
    String tekst(String naam) {
        return leden.get(naam) instanceof String tekst ? tekst : null;
    }

    boolean isWaar(String naam) {
        return Boolean.TRUE.equals(leden.get(naam));
    }

    @Nullable
    Integer getal(String naam) {
        if (!(leden.get(naam) instanceof BigDecimal getal)) {
            return null;
        }
        try {
            return getal.intValueExact();
        } catch (ArithmeticException e) {
            return null;
        }
    }

    /** The code of a value of a table. */
    @Nullable
    String code(String naam) {
        return deel(naam).tekst("code");
    }

    /** A value of a table; null when it has neither code nor description. */
    @Nullable
    Waarde waarde(String naam) {
        Waarde waarde = new Waarde(code(naam), deel(naam).tekst("omschrijving"));
        return waarde.code() == null && waarde.omschrijving() == null ? null : waarde;
    }

    @Nullable
    DatumOnvolledig datum(String naam) {
        JsonPart datum = deel(naam);
        return new HaalCentraalDatum(
                        datum.tekst("type"),
                        datum.tekst("datum"),
                        datum.getal("jaar"),
                        datum.getal("maand"),
                        null,
                        null)
                .datumOnvolledig()
                .orElse(null);
    }

    @Override
    public String toString() {
        return "JsonPart";
    }
}
