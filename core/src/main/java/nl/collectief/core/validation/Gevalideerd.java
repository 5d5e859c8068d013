package nl.collectief.core.validation;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import nl.collectief.core.aanvraag.Aanvraag;
import nl.collectief.core.aanvraag.Attachment;
import nl.collectief.core.aanvraag.Indiening;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.zaak.Zaak;

/**
 * A request that was judged and holds no fout. Only a {@link Report} hands it out, and only it makes a case.
 *
 * @param <A> the request
 */
public final class Gevalideerd<A extends Aanvraag> {

    private final A aanvraag;
    private final Ontvangst ontvangst;
    private final Meaning<A> betekenis;

    Gevalideerd(A aanvraag, Ontvangst ontvangst, Meaning<A> betekenis) {
        this.aanvraag = aanvraag;
        this.ontvangst = ontvangst;
        this.betekenis = betekenis;
    }

    /** The request. */
    public A aanvraag() {
        return aanvraag;
    }

    /** The moment for which it was judged. */
    public Instant moment() {
        return Objects.requireNonNull(ontvangst.tijdstipOntvangst());
    }

    /** The documents whose content a case needs: those whose file comes with the request, in the order of the form. */
    public List<Attachment> bijgevoegd() {
        return betekenis.bijgevoegd(aanvraag);
    }

    /** The neutral case of this request; the same input gives an equal case. */
    public Zaak zaak(Indiening indiening) {
        return betekenis.zaak(aanvraag, ontvangst, indiening);
    }

    @Override
    public String toString() {
        return "Gevalideerd[" + aanvraag.getClass().getSimpleName() + "]";
    }
}
