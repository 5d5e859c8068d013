package nl.collectief.examples.eformulier.formulier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.collectief.core.formulier.BlockView;
import nl.collectief.core.formulier.QuestionView;
import nl.collectief.core.formulier.Vraagtype;

/**
 * A block that is asked: one page.
 *
 * @param number number of the block in its form, from 1: it stays the same whatever is asked
 * @param block the block
 */
record Step(int number, BlockView block) {

    private static final String FINISH = "afronden";

    /** The blocks that are asked, up to the one that finishes: that is the overview. */
    static List<Step> of(List<BlockView> blocks) {
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < blocks.size() && !FINISH.equals(blocks.get(i).blok().vast()); i++) {
            if (isStep(blocks.get(i))) {
                steps.add(new Step(i + 1, blocks.get(i)));
            }
        }
        return steps;
    }

    static Optional<Step> find(List<Step> steps, int number) {
        return steps.stream().filter(step -> step.number() == number).findFirst();
    }

    /** The first step after a block, or nothing when the overview comes. */
    static Optional<Step> after(List<Step> steps, int number) {
        return steps.stream().filter(step -> step.number() > number).findFirst();
    }

    /** The last step before a block, or nothing when it is the first. */
    static Optional<Step> before(List<Step> steps, int number) {
        return steps.stream().filter(step -> step.number() < number).reduce((first, second) -> second);
    }

    private static boolean isStep(BlockView block) {
        return block.isGevraagd()
                && block.vragen().stream().anyMatch(question -> question.isGevraagd() && isShown(question))
                && !Login.isOfAnother(block.blok());
    }

    private static boolean isShown(QuestionView question) {
        Vraagtype type = question.vraag().type();
        return type != Vraagtype.HERHAAL && type != Vraagtype.KNOP;
    }
}
