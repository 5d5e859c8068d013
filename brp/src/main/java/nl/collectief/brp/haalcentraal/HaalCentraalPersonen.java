package nl.collectief.brp.haalcentraal;

import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import nl.collectief.brp.persoon.Persoon;
import nl.collectief.core.json.Json;
import nl.collectief.core.json.JsonError;
import nl.collectief.core.json.ReadLimits;
import org.jspecify.annotations.Nullable;

/**
 * Reads the answer of Haal Centraal BRP Personen bevragen. Source: its OpenAPI, version 2.
 *
 * <p>Tolerant: members that are not known are passed over, and one of another shape counts as not given. What the answer
 * derived itself, such as {@code adressering} and {@code leeftijd}, is not read but made again.
 */
public final class HaalCentraalPersonen {

    /** What to ask for, as {@code fields} of the question, so that every answer about a person can be given. */
    public static final List<String> FIELDS = List.of(
            "burgerservicenummer",
            "naam",
            "geslacht",
            "geboorte.datum",
            "overlijden.datum",
            "gemeenteVanInschrijving",
            "verblijfplaats",
            "partners.naam",
            "partners.aangaanHuwelijkPartnerschap.datum",
            "partners.ontbindingHuwelijkPartnerschap.datum");

    private HaalCentraalPersonen() {}

    /**
     * The persons of an answer, in its order.
     *
     * @return empty when the answer holds none; a fault holds none either: look at the status of the answer first
     * @throws JsonError when it is no JSON or larger than 1 MiB
     */
    public static List<Persoon> lees(String json) throws JsonError {
        return personen(Json.lees(json, ReadLimits.AANVRAAG));
    }

    /**
     * The same of a stream of UTF-8 bytes; the stream is left open.
     *
     * @throws JsonError when it is no JSON or larger than 1 MiB
     * @throws UncheckedIOException when the stream itself fails
     */
    public static List<Persoon> lees(InputStream json) throws JsonError {
        return personen(Json.lees(json, ReadLimits.AANVRAAG));
    }

    private static List<Persoon> personen(@Nullable Object boom) {
        return JsonPart.van(boom).lijst("personen").stream()
                .map(PersonReader::lees)
                .toList();
    }
}
