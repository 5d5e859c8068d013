package nl.collectief.examples.eformulier.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.collectief.conformance.ConformanceCase;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.aanvraag.Profiel;
import nl.collectief.core.dienst.Dienst;
import nl.collectief.core.formulier.BlockView;
import nl.collectief.core.formulier.QuestionView;
import nl.collectief.core.formulier.RuleKind;
import nl.collectief.core.formulier.Vraagtype;
import nl.collectief.core.json.Json;
import nl.collectief.core.json.JsonError;
import nl.collectief.core.json.ReadLimits;
import nl.collectief.core.validation.Finding;
import org.jspecify.annotations.Nullable;

/** What the server says of every question of a case, in the shape in which the code of the browser judges it. */
final class ConditionCases {

    private final Dienst<?> service;
    private final Map<?, ?> answers;
    private final Profiel profile;
    private final Set<String> findings;

    private ConditionCases(Dienst<?> service, ConformanceCase geval) throws JsonError {
        Map<?, ?> request = (Map<?, ?>) Json.lees(geval.verzoek(), ReadLimits.AANVRAAG);
        Map<?, ?> choices = (Map<?, ?>) Json.lees(geval.profiel(), ReadLimits.AANVRAAG);
        Map<String, Object> named = new LinkedHashMap<>();
        choices.forEach((key, value) -> named.put(key.toString(), value));
        this.service = service;
        this.answers = request.get("antwoorden") instanceof Map<?, ?> given ? given : Map.of();
        this.profile = Profiel.van(named);
        this.findings = service.lees(geval.verzoek(), profile).findings().stream()
                .map(ConditionCases::key)
                .collect(Collectors.toSet());
    }

    static Map<String, Object> of(Dienst<?> service, ConformanceCase geval) throws JsonError {
        ConditionCases found = new ConditionCases(service, geval);
        Ontvangst received = Ontvangst.builder().profiel(found.profile).build();
        List<BlockView> blocks = service.beeld(found.answers, received);
        return Map.of(
                "name", geval.naam(),
                "others", found.others(blocks),
                "questions", blocks.stream().map(found::block).toList());
    }

    private static String key(Finding finding) {
        return finding.id() + " " + finding.plaats();
    }

    private Map<String, Object> block(BlockView view) {
        Map<String, Object> block = new LinkedHashMap<>();
        block.put("path", "");
        block.put("condition", view.blok().zichtbaarAls().jsonLogic());
        block.put("stand", view.stand().name());
        block.put("usable", true);
        block.put("questions", nested(view.vragen(), ""));
        return block;
    }

    /** The questions, those that lie in an object under it. */
    private List<Map<String, Object>> nested(List<QuestionView> questions, String item) {
        List<Map<String, Object>> nested = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            QuestionView question = questions.get(i);
            int end = i + 1;
            while (question.vraag().type() == Vraagtype.OBJECT
                    && end < questions.size()
                    && questions.get(end).plaats().startsWith(question.plaats() + "/")) {
                end++;
            }
            nested.add(question(question, item, questions.subList(i + 1, end)));
            i = end - 1;
        }
        return nested;
    }

    private Map<String, Object> question(QuestionView view, String item, List<QuestionView> inside) {
        Map<String, Object> question = new LinkedHashMap<>();
        boolean carries = view.vraag().type().heeftAntwoord() && view.vraag().type() != Vraagtype.OBJECT;
        question.put(
                "path", carries ? view.plaats().substring(item.length() + 1).replace('/', '.') : "");
        question.put("condition", view.vraag().zichtbaarAls().jsonLogic());
        question.put("stand", view.stand().name());
        question.put("usable", isUsable(view));
        question.put("answer", carries ? at(view.plaats()) : null);
        question.put("questions", nested(inside, item));
        if (view.vraag().type() == Vraagtype.GROEP) {
            List<Object> items = new ArrayList<>();
            view.items().forEach(part -> items.add(nested(part, view.plaats() + "/" + items.size())));
            question.put("items", items);
        }
        return question;
    }

    /** Rules of several kinds may speak under one ID: what is empty was only asked for. */
    private boolean isUsable(QuestionView view) {
        return at(view.plaats()) == null
                || view.vraag().regelIds().entrySet().stream()
                        .filter(rule -> rule.getKey() == RuleKind.VORM || rule.getKey() == RuleKind.KEUZE)
                        .noneMatch(rule -> findings.contains(rule.getValue().id() + " " + view.plaats()));
    }

    private @Nullable Object at(String pointer) {
        Object here = answers;
        for (String name : pointer.substring(Math.min(1, pointer.length())).split("/", -1)) {
            if (here instanceof Map<?, ?> object) {
                here = object.get(name);
            } else if (here instanceof List<?> list && Integer.parseInt(name) < list.size()) {
                here = list.get(Integer.parseInt(name));
            } else {
                return null;
            }
        }
        return here;
    }

    private Map<String, Object> others(List<BlockView> blocks) {
        Map<String, Object> others = new LinkedHashMap<>();
        for (String variable : variables(blocks)) {
            Object value = variable.startsWith("profiel.") ? profile.waarde(variable.substring(8)) : null;
            if (value != null) {
                others.put(variable, value);
            }
        }
        return others;
    }

    private static Set<String> variables(List<BlockView> blocks) {
        Set<String> variables = new TreeSet<>();
        for (BlockView view : blocks) {
            variables.addAll(view.blok().zichtbaarAls().variabelen());
            collect(view.vragen(), variables);
        }
        return variables;
    }

    private static void collect(List<QuestionView> questions, Set<String> variables) {
        for (QuestionView question : questions) {
            variables.addAll(question.vraag().zichtbaarAls().variabelen());
            question.items().forEach(item -> collect(item, variables));
        }
    }
}
