package nl.collectief.core.formulier;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.collectief.core.Text;
import nl.collectief.core.aanvraag.Profiel;
import org.jspecify.annotations.Nullable;

/**
 * One question of a form.
 *
 * @param nummer number in the specification ({@code 6.4}); null for an extension that has none
 * @param label what is asked, in plain words
 * @param help what helps to answer; null is none
 * @param voorbeeld an example of a right answer; null is none
 * @param pad path of its property from the answers, {@code lijst[].x} for a field of each item; empty when it carries
 *     no answer
 * @param type its type
 * @param grenzen how long or how many
 * @param verplicht whether it must be answered when visible
 * @param zichtbaarAls when it is asked, within its block
 * @param keuzes the codes it allows, as far as they stand in the form
 * @param lijst list of the municipal profile that replaces the codes, or null
 * @param regels what is judged beyond its type
 * @param regelIds under which ID each kind speaks; every kind has one
 * @param document what it says of a document; empty for other types
 * @param kenmerken what else a renderer or report wants to know
 * @param vragen the questions of each item of a group, and of nothing else
 */
public record Vraag(
        @Nullable String nummer,
        Text label,
        @Nullable Text help,
        @Nullable String voorbeeld,
        String pad,
        Vraagtype type,
        Limits grenzen,
        Voorwaarde verplicht,
        Voorwaarde zichtbaarAls,
        List<Keuze> keuzes,
        @Nullable String lijst,
        List<VraagRule> regels,
        Map<RuleKind, RuleId> regelIds,
        Documentvraag document,
        Traits kenmerken,
        List<Vraag> vragen) {

    /**
     * Bounds that follow from the table of the form.
     *
     * @param max characters of a text, in code points; 0 is no bound
     * @param cijfers digits of a number before the comma; 0 is no bound
     * @param min items of a list
     * @param aantal most items of a list; 0 is no bound
     */
    public record Limits(int max, int cijfers, int min, int aantal) {}

    /**
     * What a question says of a document.
     *
     * @param soort the kind its document has; null when the citizen names it from the choices
     * @param afgegevenDoor codes of who may have given it; empty is any text
     */
    public record Documentvraag(@Nullable String soort, List<String> afgegevenDoor) {}

    /**
     * Marks of a question.
     *
     * @param extensie whether our extension, not the specification, asks it
     * @param optioneel whether an object around questions may stay empty
     * @param beperkt whether a municipality only chooses among the codes of the form, and adds none
     * @param onbekend whether a date may be {@code onbekend}
     * @param systeem whether a system tells it and not who fills in, such as a BAG number or where names come from: a
     *     page does not ask it, judging is the same
     * @param tabel number of the national table of a {@code tabelcode}; null is none
     * @param gevoelig {@code PERSOON}, {@code GEZONDHEID} or null
     * @param bron where the question stands: specification block or article; null is the form itself
     */
    public record Traits(
            boolean extensie,
            boolean optioneel,
            boolean beperkt,
            boolean onbekend,
            boolean systeem,
            @Nullable String tabel,
            @Nullable String gevoelig,
            @Nullable String bron) {}

    /** Under which ID a kind of rule speaks here. */
    public RuleId regel(RuleKind soort) {
        RuleId regel = regelIds.get(soort);
        if (regel == null) {
            throw new IllegalArgumentException("soort");
        }
        return regel;
    }

    /**
     * The choices a municipality offers: those of its list in their order, with what the form itself needs, else those
     * of the form. Where it may only choose among those of the form, another code in its list does not count.
     *
     * @return empty when neither has a list: then any code will do
     */
    public List<Keuze> keuzes(Profiel profiel) {
        List<String> eigen = lijst == null ? List.of() : profiel.lijst(lijst).orElse(List.of());
        List<Keuze> aanbod = eigen.stream()
                .map(this::keuze)
                .filter(keuze -> !kenmerken.beperkt() || keuzes.contains(keuze))
                .collect(Collectors.toCollection(ArrayList::new));
        if (aanbod.isEmpty()) {
            return keuzes;
        }
        keuzes.stream().filter(keuze -> keuze.vast() && !aanbod.contains(keuze)).forEach(aanbod::add);
        return List.copyOf(aanbod);
    }

    /** A code with its words; the code itself when the form has none for it. */
    private Keuze keuze(String code) {
        return keuzes.stream()
                .filter(keuze -> keuze.code().equals(code))
                .findFirst()
                .orElseGet(() -> new Keuze(code, Text.van(code), false));
    }

    /** The name of its property within the object that holds it. */
    public String naam() {
        return pad.substring(Math.max(pad.lastIndexOf('.'), pad.lastIndexOf(']')) + 1);
    }
}
