package nl.collectief.core.validation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.collectief.core.aanvraag.Aanvraag;
import nl.collectief.core.aanvraag.Attachment;
import nl.collectief.core.aanvraag.Indiening;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.zaak.Zaak;
import org.jspecify.annotations.Nullable;

/**
 * Says once what a request of one service means: which date chooses its rules, and what case it makes.
 *
 * @param <A> the request
 */
public interface Meaning<A extends Aanvraag> {

    /**
     * The date that chooses the rules: that of the event the law ties them to.
     *
     * @return null for the day of receipt
     */
    @Nullable
    LocalDate peildatum(A aanvraag);

    /** The documents whose file comes with the request, in the order of the form. */
    List<Attachment> bijgevoegd(A aanvraag);

    /**
     * What the specification derives from the request, by its names; in the shape of JSON: texts, numbers, lists.
     *
     * @param ontvangst what it was received with; its moment is always filled
     */
    Map<String, Object> afgeleid(A aanvraag, Ontvangst ontvangst);

    /**
     * The case of a request that holds no fout.
     *
     * @param ontvangst what it was received with; its moment is always filled
     */
    Zaak zaak(A aanvraag, Ontvangst ontvangst, Indiening indiening);
}
