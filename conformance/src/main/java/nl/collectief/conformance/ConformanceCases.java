package nl.collectief.conformance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.collectief.core.dienst.Dienst;
import nl.collectief.core.dienst.Diensten;
import nl.collectief.core.json.Json;
import nl.collectief.core.json.JsonError;
import nl.collectief.core.json.ReadLimits;
import org.jspecify.annotations.Nullable;

/** Reads acceptance cases: those of a service from its module, or one of the user's own. */
public final class ConformanceCases {

    private static final String MAP = "gevallen/";
    private static final Set<String> LEDEN =
            Set.of("case", "omschrijving", "verzoek", "profiel", "verwacht", "volgorde", "afgeleid");

    private ConformanceCases() {}

    /** The cases of all services, service by service. */
    public static List<ConformanceCase> van(Diensten diensten) {
        return diensten.alle().stream().flatMap(dienst -> van(dienst).stream()).toList();
    }

    /**
     * The cases of one service, in the order of the index of its module.
     *
     * @return empty when its module has none
     * @throws IllegalArgumentException when a case is not there or breaks the format; the message names it
     */
    public static List<ConformanceCase> van(Dienst<?> dienst) {
        List<ConformanceCase> gevallen = new ArrayList<>();
        for (String naam : namen(dienst.bron(MAP + "index.txt"))) {
            ConformanceCase geval = lees(naam, dienst.bron(MAP + naam + ".json"));
            if (geval.formulier().equals(dienst.code())) {
                gevallen.add(geval);
            }
        }
        return gevallen;
    }

    private static List<String> namen(@Nullable InputStream index) {
        if (index == null) {
            return List.of();
        }
        try (index) {
            return new String(index.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ConformanceCase lees(String naam, @Nullable InputStream json) {
        if (json == null) {
            throw new IllegalArgumentException("case " + naam + " is missing");
        }
        try (json) {
            return lees(json);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("case " + naam + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads one case; the stream is left open.
     *
     * @throws IllegalArgumentException when it breaks the format; the message names the member
     */
    public static ConformanceCase lees(InputStream json) {
        JsonTree geval = JsonTree.van(boom(json), "case");
        geval.namen().stream().filter(naam -> !LEDEN.contains(naam)).forEach(naam -> {
            throw new IllegalArgumentException(naam + " is unknown");
        });
        JsonTree verzoek = geval.deel("verzoek");
        return new ConformanceCase(
                geval.tekst("case"),
                geval.namen().contains("omschrijving") ? geval.tekst("omschrijving") : "",
                verzoek.tekst("formulier"),
                verzoek.json(),
                geval.namen().contains("profiel") ? geval.deel("profiel").json() : "{}",
                geval.bevindingen("verwacht"),
                geval.isWaar("volgorde"),
                geval.waarden("afgeleid"));
    }

    private static @Nullable Object boom(InputStream json) {
        try {
            return Json.lees(json, ReadLimits.INRICHTING);
        } catch (JsonError e) {
            throw new IllegalArgumentException("no JSON", e);
        }
    }
}
