package nl.collectief.core.validation;

import nl.collectief.core.aanvraag.Aanvraag;
import nl.collectief.core.aanvraag.Ontvangst;

/**
 * One rule of law: a stateless class with a {@link Regel} annotation and a constructor without parameters.
 *
 * @param <A> the request it judges
 */
public interface Wetsregel<A extends Aanvraag> {

    /**
     * Tells what is wrong, if anything. Any component may be null: what is not answered is not judged.
     *
     * @param ontvangst 'now', municipality, prefill and profile; its moment is always filled
     * @param meld takes the place of each finding
     */
    void toets(A aanvraag, Ontvangst ontvangst, Meld meld);
}
