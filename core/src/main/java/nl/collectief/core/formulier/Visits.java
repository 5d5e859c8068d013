package nl.collectief.core.formulier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.collectief.core.formulier.Plan.Row;

/** The items of groups that a run came by, kept for who wants to show them. */
final class Visits {

    private record Place(Scope kader, int rij) {}

    private final Map<Place, List<Scope>> items = new HashMap<>();

    void voegToe(Scope kader, Row rij, Scope item) {
        items.computeIfAbsent(new Place(kader, rij.index), plek -> new ArrayList<>())
                .add(item);
    }

    List<Scope> items(Scope kader, Row rij) {
        return items.getOrDefault(new Place(kader, rij.index), List.of());
    }
}
