package nl.collectief.core.validation;

import java.util.function.Function;
import nl.collectief.core.aanvraag.Aanvraag;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.aanvraag.Prefill;
import org.jspecify.annotations.Nullable;

/**
 * A law rule of one request, judged on such a request inside another: what it reads and where it points lie below the
 * property that holds it.
 *
 * @param eigenschap the property of the outer request
 * @param deel takes the inner request from the outer
 * @param regel the rule of the inner request
 * @param <A> the outer request
 * @param <B> the inner request
 */
record NestedRule<A extends Aanvraag, B extends Aanvraag>(
        String eigenschap, Function<A, @Nullable B> deel, Wetsregel<B> regel) implements Wetsregel<A> {

    @Override
    public void toets(A aanvraag, Ontvangst ontvangst, Meld meld) {
        B binnen = deel.apply(aanvraag);
        if (binnen != null) {
            regel.toets(
                    binnen,
                    zonderAanvrager(ontvangst),
                    (plaats, argumenten) -> meld.op("/" + eigenschap + plaats, argumenten));
        }
    }

    /** Who logged in to the outer request is not who logged in to the inner one. */
    private static Ontvangst zonderAanvrager(Ontvangst ontvangst) {
        Prefill prefill = ontvangst.prefill();
        return prefill == null || prefill.aanvrager() == null
                ? ontvangst
                : ontvangst.toBuilder()
                        .prefill(new Prefill(null, prefill.gezin(), prefill.overledene(), prefill.nieuwAdres()))
                        .build();
    }

    /** The same rule as a list of rules shows it. */
    LawRule<A> lawRule() {
        LawRule<B> binnen = LawRule.van(regel);
        return new LawRule<>(
                this,
                binnen.id(),
                binnen.ernst(),
                binnen.tekst(),
                binnen.herkomst(),
                binnen.leest().stream().map(pad -> eigenschap + "." + pad).toList(),
                binnen.zwijgtBij(),
                binnen.vervangt());
    }
}
