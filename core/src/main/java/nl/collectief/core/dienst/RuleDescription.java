package nl.collectief.core.dienst;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.collectief.core.formulier.FormRule;
import nl.collectief.core.validation.Finding.Origin;
import nl.collectief.core.validation.Judge;
import nl.collectief.core.validation.LawRule;
import nl.collectief.core.validation.Severity;
import org.jspecify.annotations.Nullable;

/**
 * One rule of a service, form or law alike.
 *
 * @param id its ID
 * @param ernst its severity
 * @param soort kind of form rule, or {@code wet}
 * @param herkomst source and period
 * @param vraag number of the question; null for a law rule and for the form as a whole
 * @param leest the properties it looks at
 * @param zwijgtBij rules that make it fall silent; empty for a form rule
 */
public record RuleDescription(
        String id,
        Severity ernst,
        String soort,
        Origin herkomst,
        @Nullable String vraag,
        List<String> leest,
        Set<String> zwijgtBij) {

    static List<RuleDescription> van(Judge<?> beoordelaar) {
        return Stream.concat(
                        beoordelaar.formulier().regels().stream().map(RuleDescription::van),
                        beoordelaar.rechtsregels().stream().map(RuleDescription::van))
                .toList();
    }

    private static RuleDescription van(FormRule regel) {
        return new RuleDescription(
                regel.regel().id(),
                regel.regel().waarschuwing() ? Severity.WAARSCHUWING : Severity.FOUT,
                regel.soort().woord(),
                Origin.van(regel.bron()),
                regel.vraag(),
                regel.eigenschap().isEmpty() ? List.of() : List.of(regel.eigenschap()),
                Set.of());
    }

    private static RuleDescription van(LawRule<?> regel) {
        return new RuleDescription(
                regel.id(), regel.ernst(), "wet", regel.herkomst(), null, regel.leest(), regel.zwijgtBij());
    }
}
