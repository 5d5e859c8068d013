package nl.collectief.core.formulier;

import java.util.ArrayList;
import java.util.List;
import nl.collectief.core.formulier.Plan.Row;
import nl.collectief.core.formulier.QuestionView.Stand;
import nl.collectief.core.formulier.Scope.State;

/** Tells of every question whether it is asked, from the states that judging left behind. */
final class FormViewer {

    private final Plan plan;
    private final Visits bezocht;

    FormViewer(Plan plan, Visits bezocht) {
        this.plan = plan;
        this.bezocht = bezocht;
    }

    List<BlockView> blokken(Scope wortel) {
        List<BlockView> blokken = new ArrayList<>();
        for (int n = 0; n < plan.formulier.blokken().size(); n++) {
            blokken.add(blok(n, wortel));
        }
        return List.copyOf(blokken);
    }

    private BlockView blok(int nummer, Scope wortel) {
        Blok blok = plan.formulier.blokken().get(nummer);
        List<Row> rijen = wortel.laag.rijen.stream()
                .filter(rij -> rij.blokIndex == nummer && !rij.isVanBlok())
                .toList();
        Stand stand = rijen.isEmpty() ? Stand.GEVRAAGD : Stand.van(rijen.get(0).blokZichtbaar, wortel);
        return new BlockView(
                blok,
                stand,
                rijen.stream().map(rij -> vraag(rij, wortel, stand)).toList());
    }

    private QuestionView vraag(Row rij, Scope kader, Stand om) {
        Stand stand = om == Stand.GEVRAAGD ? stand(rij, kader) : om;
        boolean verplicht = kader.geldtZeker(rij.verplicht);
        String plaats = rij.relatief.isEmpty() ? "" : Spot.van(rij, kader).plaats();
        List<List<QuestionView>> items = bezocht.items(kader, rij).stream()
                .map(item -> item.laag.rijen.stream()
                        .map(vraag -> vraag(vraag, item, stand))
                        .toList())
                .toList();
        return new QuestionView(rij.vraag, plaats, stand, verplicht, items);
    }

    /** A question inside an optional object that was left empty is still there to be answered. */
    private static Stand stand(Row rij, Scope kader) {
        State om = rij.omhulsel < 0 ? State.GOED : kader.stand(rij.omhulsel);
        if (om == State.VERBORGEN) {
            return Stand.VERBORGEN;
        }
        return om == State.ONBESLIST ? Stand.ONBESLIST : Stand.van(rij.zichtbaar, kader);
    }
}
