package nl.collectief.core.validation;

import java.util.function.Function;
import nl.collectief.core.aanvraag.Aanvraag;
import nl.collectief.core.aanvraag.Ontvangst;
import org.jspecify.annotations.Nullable;

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

    /**
     * This rule for a request that holds such a request as one of its answers; places and properties then lie below it.
     *
     * @param eigenschap the property of the outer request
     * @param deel takes the inner request from the outer; null when it was not answered
     * @param regel the rule of the inner request
     * @param <A> the outer request
     * @param <B> the inner request
     */
    static <A extends Aanvraag, B extends Aanvraag> Wetsregel<A> binnen(
            String eigenschap, Function<A, @Nullable B> deel, Wetsregel<B> regel) {
        return new NestedRule<>(eigenschap, deel, regel);
    }
}
