package nl.collectief.conformance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.collectief.core.Text;
import nl.collectief.core.dienst.Dienst;
import nl.collectief.core.formulier.Blok;
import nl.collectief.core.formulier.Keuze;
import nl.collectief.core.formulier.Voorwaarde;
import nl.collectief.core.formulier.Vraag;
import nl.collectief.core.formulier.Vraagtype;

/**
 * Holds the model of a service against its form: what must be true of every service, told in words where it is not.
 *
 * <p>Source: architecture, 'The form is data'.
 */
public final class ModelCheck {

    private final Dienst<?> dienst;
    private final List<String> problems = new ArrayList<>();

    private ModelCheck(Dienst<?> dienst) {
        this.dienst = dienst;
    }

    /** What is wrong, one sentence each; empty when nothing is. */
    public static List<String> problems(Dienst<?> dienst) {
        ModelCheck check = new ModelCheck(dienst);
        check.questionsAndComponents();
        check.conditionsLookUp();
        check.languages();
        check.toldBySystems();
        check.problems.addAll(RuleCheck.problems(dienst));
        check.problems.addAll(ConditionCoverage.problems(dienst));
        check.problems.addAll(DerivedCheck.problems(dienst));
        return List.copyOf(check.problems);
    }

    /** The questions that carry an answer, by path. */
    static Map<String, Vraag> questions(Dienst<?> dienst) {
        Map<String, Vraag> vragen = new TreeMap<>();
        dienst.formulier()
                .vragen()
                .filter(vraag -> !vraag.pad().isEmpty())
                .forEach(vraag -> vragen.putIfAbsent(vraag.pad(), vraag));
        return vragen;
    }

    /** Every question reaches a component of its type; every component is a question somewhere, or ontvangst. */
    private void questionsAndComponents() {
        Map<String, ModelComponent> components = ModelComponent.of(dienst.type());
        Map<String, Vraag> vragen = questions(dienst);
        vragen.forEach((pad, vraag) -> {
            ModelComponent component = components.get(pad);
            if (component == null) {
                problem("question %s reaches no component", pad);
            } else if (!component.fits(vraag)) {
                problem("component %s cannot hold a %s", pad, vraag.type().woord());
            } else {
                codes(vraag, component);
            }
        });
        Set<ModelComponent> asked = asked(components, vragen);
        components.forEach((pad, component) -> {
            boolean isHolder = vragen.keySet().stream().anyMatch(vraag -> vraag.startsWith(pad + "."));
            if (!asked.contains(component) && !isHolder && !component.isShared() && !pad.equals("ontvangst")) {
                problem("component %s is no question", pad);
            }
        });
    }

    /** A record may stand at several places; a component that is asked at one of them is asked. */
    private static Set<ModelComponent> asked(Map<String, ModelComponent> components, Map<String, Vraag> vragen) {
        Set<ModelComponent> asked = new HashSet<>();
        components.forEach((pad, component) -> {
            if (vragen.containsKey(pad)) {
                asked.add(component);
            }
        });
        return asked;
    }

    /** The codes of a choice are the constants of its enum; one that core shares may have more. */
    private void codes(Vraag vraag, ModelComponent component) {
        List<String> codes = vraag.keuzes().stream().map(Keuze::code).toList();
        List<String> constants = component.constants();
        boolean right = component.isShared() ? constants.containsAll(codes) : constants.equals(codes);
        if (vraag.type() == Vraagtype.KEUZE && component.isEnum() && !right) {
            problem("the codes of %s are %s, its enum has %s", vraag.pad(), codes, constants);
        }
    }

    /** A condition looks only at questions above it, so that one pass is enough. */
    private void conditionsLookUp() {
        Set<String> above = new HashSet<>();
        for (Blok blok : dienst.formulier().blokken()) {
            looksAt(blok.zichtbaarAls(), "block " + blok.nummer(), above);
            blok.vragen().forEach(vraag -> conditionsLookUp(vraag, above));
        }
    }

    private void conditionsLookUp(Vraag vraag, Set<String> above) {
        looksAt(vraag.zichtbaarAls(), vraag.pad(), above);
        looksAt(vraag.verplicht(), vraag.pad(), above);
        vraag.regels().forEach(regel -> looksAt(regel.als(), vraag.pad(), above));
        above.add(vraag.pad());
        Set<String> inside = new HashSet<>(above);
        vraag.vragen().forEach(onder -> {
            conditionsLookUp(onder, inside);
            if (!onder.pad().isEmpty()) {
                inside.add("item." + onder.pad().substring(vraag.pad().length() + 3));
            }
        });
    }

    private void looksAt(Voorwaarde voorwaarde, String who, Set<String> above) {
        voorwaarde.variabelen().stream()
                .filter(naam -> !naam.startsWith("profiel.") && !above.contains(naam))
                .forEach(naam -> problem("the condition of %s looks at %s, which does not stand above it", who, naam));
    }

    /** Every question and choice has words in Dutch and English. */
    private void languages() {
        dienst.formulier().vragen().forEach(vraag -> {
            Stream.concat(Stream.of(vraag.label()), vraag.keuzes().stream().map(Keuze::tekst))
                    .filter(ModelCheck::isWordless)
                    .forEach(tekst -> problem("%s lacks words in nl or en", vraag.pad()));
            if (vraag.help() != null && isWordless(vraag.help())) {
                problem("the help of %s lacks words in nl or en", vraag.pad());
            }
        });
    }

    /** What a page does not ask it cannot require. */
    private void toldBySystems() {
        questions(dienst).values().stream()
                .filter(vraag ->
                        vraag.kenmerken().systeem() && !vraag.verplicht().equals(Voorwaarde.NOOIT))
                .forEach(vraag -> problem("%s is told by a system, yet required", vraag.pad()));
    }

    private static boolean isWordless(Text tekst) {
        return tekst.nl().isBlank() || tekst.en().isBlank();
    }

    private void problem(String sentence, Object... what) {
        problems.add(dienst.code() + ": " + String.format(Locale.ROOT, sentence, what));
    }
}
