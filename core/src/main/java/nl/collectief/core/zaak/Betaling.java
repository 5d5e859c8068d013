package nl.collectief.core.zaak;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import nl.collectief.core.Copies;
import org.jspecify.annotations.Nullable;

/**
 * The payment of a case.
 *
 * @param status how far it has come
 * @param betaaldOp the moment; there for {@code GEDEELTELIJK} and {@code GEHEEL}, absent for the other two
 * @param bedrag the amount in euro, at most two decimals
 * @param ordernummers 0 to 10 numbers of 1 to 40 characters; null is an empty list
 * @param transactienummers as ordernummers
 */
public record Betaling(
        BetaalStatus status,
        @Nullable Instant betaaldOp,
        @Nullable BigDecimal bedrag,
        List<String> ordernummers,
        List<String> transactienummers) {

    /** Nothing to pay. */
    public static final Betaling NVT = new Betaling(BetaalStatus.NVT, null, null, List.of(), List.of());

    /** Copies the lists; judges nothing. */
    public Betaling {
        ordernummers = Copies.kopie(ordernummers);
        transactienummers = Copies.kopie(transactienummers);
    }
}
