package nl.collectief.core.formulier;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a form rule found: its kind and its place, not yet in words.
 *
 * @param soort the kind of rule
 * @param regel under which ID it speaks
 * @param plaats JSON pointer from the answers
 * @param eigenschap path of the property, lists as {@code []}
 * @param vraag number of the question or of its block; null when no question has the property
 * @param argumenten values of the placeholders: bounds and labels
 * @param positie where it stands in the order of the form
 */
public record FormFinding(
        RuleKind soort,
        RuleId regel,
        String plaats,
        String eigenschap,
        @Nullable String vraag,
        Map<String, Object> argumenten,
        Position positie) {}
