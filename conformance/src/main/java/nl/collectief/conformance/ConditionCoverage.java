package nl.collectief.conformance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.collectief.core.dienst.Dienst;
import nl.collectief.core.formulier.Blok;
import nl.collectief.core.formulier.Voorwaarde;
import nl.collectief.core.formulier.Vraag;
import nl.collectief.core.json.Json;
import nl.collectief.core.json.JsonError;
import nl.collectief.core.json.ReadLimits;
import org.jspecify.annotations.Nullable;

/** Whether the cases of a service see each of its conditions true and false. */
final class ConditionCoverage {

    private final Map<String, boolean[]> seen = new HashMap<>();

    private ConditionCoverage() {}

    static List<String> problems(Dienst<?> dienst) {
        List<ConformanceCase> cases = ConformanceCases.van(dienst);
        ConditionCoverage coverage = new ConditionCoverage();
        cases.forEach(geval -> coverage.add(dienst, geval));
        List<String> problems = new ArrayList<>();
        coverage.seen.forEach((who, values) -> {
            if (!values[0] || !values[1]) {
                problems.add(
                        dienst.code() + ": no case sees the condition of " + who + (values[0] ? " true" : " false"));
            }
        });
        return cases.isEmpty() ? List.of() : problems;
    }

    private void add(Dienst<?> dienst, ConformanceCase geval) {
        Map<?, ?> verzoek = object(geval.verzoek());
        Object antwoorden = verzoek.get("antwoorden");
        Map<?, ?> profiel = object(geval.profiel());
        for (Blok blok : dienst.formulier().blokken()) {
            see("block " + blok.nummer(), blok.zichtbaarAls(), environment(antwoorden, null, profiel));
            blok.vragen().forEach(vraag -> question(vraag, antwoorden, null, profiel));
        }
    }

    private void question(Vraag vraag, @Nullable Object antwoorden, @Nullable Object item, Map<?, ?> profiel) {
        Function<String, @Nullable Object> environment = environment(antwoorden, item, profiel);
        see(vraag.pad() + " (visible)", vraag.zichtbaarAls(), environment);
        see(vraag.pad() + " (required)", vraag.verplicht(), environment);
        vraag.regels()
                .forEach(regel -> see(vraag.pad() + " (" + regel.soort().woord() + ")", regel.als(), environment));
        if (!vraag.vragen().isEmpty() && Voorwaarde.in(antwoorden).apply(vraag.pad()) instanceof List<?> items) {
            items.forEach(deel -> vraag.vragen().forEach(onder -> question(onder, antwoorden, deel, profiel)));
        }
    }

    private void see(String who, Voorwaarde voorwaarde, Function<String, @Nullable Object> environment) {
        if (!voorwaarde.isVast()) {
            seen.computeIfAbsent(who, w -> new boolean[2])[voorwaarde.geldt(environment) ? 1 : 0] = true;
        }
    }

    private static Function<String, @Nullable Object> environment(
            @Nullable Object antwoorden, @Nullable Object item, Map<?, ?> profiel) {
        return naam -> {
            if (naam.startsWith("item.")) {
                return Voorwaarde.in(item).apply(naam.substring(5));
            }
            return naam.startsWith("profiel.")
                    ? profiel.get(naam.substring(8))
                    : Voorwaarde.in(antwoorden).apply(naam);
        };
    }

    private static Map<?, ?> object(String json) {
        try {
            return Json.lees(json, ReadLimits.INRICHTING) instanceof Map<?, ?> object ? object : Map.of();
        } catch (JsonError e) {
            throw new IllegalArgumentException("case", e);
        }
    }
}
