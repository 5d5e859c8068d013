package nl.collectief.core.dienst;

import java.util.List;
import nl.collectief.core.Resources;
import nl.collectief.core.aanvraag.Aanvraag;
import nl.collectief.core.formulier.FormEvaluator;
import nl.collectief.core.formulier.FormulierLoader;
import nl.collectief.core.validation.Judge;
import nl.collectief.core.validation.Texts;
import nl.collectief.core.validation.Wetsregel;

/**
 * What a service brings: its request, its form, its law rules and its texts. Made once and shared.
 *
 * @param type the request as a record
 * @param beoordelaar its rules
 * @param bron opens the resources of its module: the form, the texts and the conformance cases
 * @param <A> the request
 */
public record DienstDefinition<A extends Aanvraag>(Class<A> type, Judge<A> beoordelaar, Resources bron) {

    /**
     * Loads a service.
     *
     * @param bron opens the resources of the service's module
     * @param formulier key of the form; its resource is {@code <formulier>.json}, the texts stand in {@code teksten}
     * @param wetsregels the law rules
     * @throws IllegalArgumentException when form, texts or rules are not right
     */
    public static <A extends Aanvraag> DienstDefinition<A> laad(
            Class<A> type, Resources bron, String formulier, List<? extends Wetsregel<A>> wetsregels) {
        FormEvaluator toets = FormEvaluator.van(FormulierLoader.lees(bron, formulier + ".json"));
        return new DienstDefinition<>(type, new Judge<>(toets, wetsregels, Texts.laad(bron, "teksten")), bron);
    }
}
