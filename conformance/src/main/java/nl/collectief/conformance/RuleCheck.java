package nl.collectief.conformance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.collectief.core.dienst.Dienst;
import nl.collectief.core.dienst.RuleDescription;
import nl.collectief.core.validation.Severity;

/** What must be true of the rules of every service. */
final class RuleCheck {

    private static final int MAX_TEXT = 120;

    private RuleCheck() {}

    static List<String> problems(Dienst<?> dienst) {
        List<String> problems = new ArrayList<>();
        for (RuleDescription regel : dienst.regels()) {
            if (regel.herkomst().bron().isBlank()) {
                problems.add(dienst.code() + ": rule " + regel.id() + " has no source");
            }
        }
        texts(dienst, problems);
        silence(dienst, problems);
        return problems;
    }

    /** Each text of the service stands in both languages and is one short sentence or two. */
    private static void texts(Dienst<?> dienst, List<String> problems) {
        for (String sleutel : dienst.teksten().sleutels()) {
            String nl = dienst.teksten().sjabloon(sleutel, Locale.ROOT);
            String en = dienst.teksten().sjabloon(sleutel, Locale.ENGLISH);
            if (nl == null || en == null || nl.isBlank() || en.isBlank()) {
                problems.add(dienst.code() + ": text " + sleutel + " lacks a language");
            } else if (!sleutel.contains(".uitleg") && Math.max(nl.length(), en.length()) > MAX_TEXT) {
                problems.add(dienst.code() + ": text " + sleutel + " is longer than " + MAX_TEXT);
            }
        }
    }

    /** What makes a rule fall silent is never milder than the rule. */
    private static void silence(Dienst<?> dienst, List<String> problems) {
        Map<String, Severity> heaviest = new HashMap<>();
        dienst.regels()
                .forEach(regel -> heaviest.merge(
                        regel.id(), regel.ernst(), (een, ander) -> een.isMilderDan(ander) ? ander : een));
        for (RuleDescription regel : dienst.regels()) {
            for (String stiller : regel.zwijgtBij()) {
                Severity ernst = heaviest.get(stiller);
                if (ernst == null || ernst.isMilderDan(regel.ernst())) {
                    problems.add(dienst.code() + ": " + stiller + " may not silence " + regel.id());
                }
            }
        }
    }
}
