package nl.collectief.examples.eformulier.formulier;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no such draft, step or form, or it is someone else's: the two look alike. */
@ResponseStatus(HttpStatus.NOT_FOUND)
final class DraftNotFoundException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
