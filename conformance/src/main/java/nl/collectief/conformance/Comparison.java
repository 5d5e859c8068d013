package nl.collectief.conformance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.collectief.conformance.Difference.Kind;
import nl.collectief.core.json.Json;
import nl.collectief.core.json.JsonError;
import nl.collectief.core.json.ReadLimits;
import org.jspecify.annotations.Nullable;

/** Holds the answer of a product against a case. */
final class Comparison {

    private final ConformanceCase geval;
    private final List<Difference> differences = new ArrayList<>();

    private Comparison(ConformanceCase geval) {
        this.geval = geval;
    }

    /** The result of a case for which the product gave no answer. */
    static CaseResult noAnswer(ConformanceCase geval, String reason) {
        return new CaseResult(geval, List.of(), List.of(new Difference(Kind.NO_ANSWER, reason)));
    }

    static CaseResult compare(ConformanceCase geval, String answer) {
        try {
            JsonTree boom = JsonTree.van(Json.lees(answer, ReadLimits.INRICHTING), "answer");
            List<CaseFinding> gevonden = boom.bevindingen("bevindingen");
            Comparison comparison = new Comparison(geval);
            comparison.findings(gevonden);
            comparison.derived(boom.waarden("afgeleid"));
            return new CaseResult(geval, gevonden, comparison.differences);
        } catch (JsonError e) {
            return noAnswer(geval, "answer is no JSON");
        } catch (IllegalArgumentException e) {
            return noAnswer(geval, String.valueOf(e.getMessage()));
        }
    }

    /** Each finding counts: the same one twice is one too many. */
    private void findings(List<CaseFinding> gevonden) {
        List<CaseFinding> missing = zonder(geval.verwacht(), gevonden);
        List<CaseFinding> unexpected = zonder(gevonden, geval.verwacht());
        missing.forEach(finding -> differences.add(new Difference(Kind.MISSING, finding.toString())));
        unexpected.forEach(finding -> differences.add(new Difference(Kind.UNEXPECTED, finding.toString())));
        if (geval.volgorde() && differences.isEmpty() && !gevonden.equals(geval.verwacht())) {
            differences.add(new Difference(Kind.ORDER, gevonden + " in place of " + geval.verwacht()));
        }
    }

    private static List<CaseFinding> zonder(List<CaseFinding> van, List<CaseFinding> deze) {
        List<CaseFinding> rest = new ArrayList<>(van);
        deze.forEach(rest::remove);
        return rest;
    }

    private void derived(Map<String, Object> gevonden) {
        geval.afgeleid().forEach((naam, verwacht) -> {
            Object waarde = gevonden.get(naam);
            if (!isEqual(verwacht, waarde)) {
                String is = waarde == null ? "nothing" : JsonTree.json(waarde);
                differences.add(
                        new Difference(Kind.DERIVED, naam + " is " + is + " in place of " + JsonTree.json(verwacht)));
            }
        });
    }

    private static boolean isEqual(@Nullable Object een, @Nullable Object ander) {
        if (een instanceof BigDecimal getal && ander instanceof BigDecimal twee) {
            return getal.compareTo(twee) == 0;
        }
        if (een instanceof List<?> lijst && ander instanceof List<?> twee) {
            boolean gelijk = lijst.size() == twee.size();
            for (int i = 0; gelijk && i < lijst.size(); i++) {
                gelijk = isEqual(lijst.get(i), twee.get(i));
            }
            return gelijk;
        }
        return een != null && een.equals(ander);
    }
}
