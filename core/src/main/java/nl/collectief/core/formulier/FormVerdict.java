package nl.collectief.core.formulier;

import java.util.List;
import java.util.Set;

/**
 * What the form rules found in one set of answers.
 *
 * @param bevindingen the findings, in form order
 * @param onbeslist paths of the questions of which it could not be told whether they are asked
 */
public record FormVerdict(List<FormFinding> bevindingen, List<String> onbeslist) {

    /** Whether every answer can be read: nothing was found, and nothing is undecided. */
    public boolean isSchoon() {
        return bevindingen.isEmpty() && onbeslist.isEmpty();
    }

    /**
     * Whether a property cannot be read: it, a part of it or an object around it is hidden, has a wrong shape or code,
     * or is undecided. A finding that only warns leaves its value readable: it is milder than what it would silence.
     *
     * @param eigenschap path with dots, lists as {@code []}
     * @param vervangt IDs of form rules whose findings do not count
     */
    public boolean isOnbruikbaar(String eigenschap, Set<String> vervangt) {
        for (FormFinding bevinding : bevindingen) {
            if (bevinding.soort().maaktOnbruikbaar()
                    && !bevinding.regel().waarschuwing()
                    && raakt(bevinding.eigenschap(), eigenschap)
                    && !vervangt.contains(bevinding.regel().id())) {
                return true;
            }
        }
        for (String pad : onbeslist) {
            if (raakt(pad, eigenschap)) {
                return true;
            }
        }
        return false;
    }

    private static boolean raakt(String een, String ander) {
        return een.equals(ander) || isDeelVan(een, ander) || isDeelVan(ander, een);
    }

    private static boolean isDeelVan(String deel, String geheel) {
        return deel.length() > geheel.length()
                && deel.startsWith(geheel)
                && (deel.charAt(geheel.length()) == '.' || deel.charAt(geheel.length()) == '[');
    }
}
