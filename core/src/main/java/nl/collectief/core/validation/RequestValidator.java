package nl.collectief.core.validation;

import jakarta.validation.ClockProvider;
import nl.collectief.core.aanvraag.Aanvraag;

/**
 * Judges the requests of one service: what {@link VolgensFormulier} names and every service is.
 *
 * <p>An implementation has a public constructor without parameters and is thread-safe.
 *
 * @param <A> the request it judges
 */
public interface RequestValidator<A extends Aanvraag> {

    /**
     * Judges a request; never throws on what a citizen filled in.
     *
     * @param klok 'now', used when the request does not say when it was received
     */
    Report<A> validate(A aanvraag, ClockProvider klok);
}
