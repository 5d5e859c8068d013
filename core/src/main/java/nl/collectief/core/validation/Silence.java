package nl.collectief.core.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.collectief.core.formulier.RuleKind;
import nl.collectief.core.validation.Judge.Judgement;

/** One finding per cause: which findings fall silent because another speaks. */
final class Silence {

    private Silence() {}

    /** What remains; decided over the full set at once, so that the order of rules does not matter. */
    static List<Judgement> over(List<Judgement> oordelen) {
        Set<String> ids = new HashSet<>();
        Set<String> verplicht = new HashSet<>();
        Set<String> vervangen = new HashSet<>();
        for (Judgement oordeel : oordelen) {
            Finding finding = oordeel.finding();
            ids.add(finding.id());
            if (oordeel.soort() == RuleKind.VERPLICHT) {
                verplicht.add(finding.plaats());
            }
            oordeel.vervangt().forEach(id -> vervangen.add(id + " " + finding.plaats()));
        }
        return oordelen.stream()
                .filter(oordeel -> oordeel.soort() == null
                        ? spreekt(oordeel, ids, verplicht)
                        : !vervangen.contains(
                                oordeel.finding().id() + " " + oordeel.finding().plaats()))
                .toList();
    }

    private static boolean spreekt(Judgement recht, Set<String> ids, Set<String> verplicht) {
        return !verplicht.contains(recht.finding().plaats())
                && recht.zwijgtBij().stream().noneMatch(ids::contains);
    }
}
