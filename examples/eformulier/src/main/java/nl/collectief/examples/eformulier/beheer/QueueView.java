package nl.collectief.examples.eformulier.beheer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The queue in words.
 *
 * @param filters the states one can look at
 * @param entries the submissions
 * @param anyFailed whether there is something to try again
 */
public record QueueView(List<Filter> filters, List<Entry> entries, boolean anyFailed) {

    /**
     * One choice of what to look at.
     *
     * @param text its words, with how many there are
     * @param href its page
     * @param current whether it is looked at now
     */
    public record Filter(String text, String href, boolean current) {}

    /**
     * One submission.
     *
     * @param referentie the number the citizen sees
     * @param href its own page
     * @param form title of the form
     * @param received when it came
     * @param delivery how its delivery goes
     */
    public record Entry(String referentie, String href, String form, String received, Delivery delivery) {}

    /**
     * How its delivery goes.
     *
     * @param state where it stands
     * @param kind of notice: ok, info, warning or error
     * @param tries how often the message that waits was sent; null when none waits
     * @param nextTry when it is sent again; null when it is not
     * @param reasons why the last try did not succeed
     */
    public record Delivery(
            String state,
            String kind,
            @Nullable String tries,
            @Nullable String nextTry,
            List<String> reasons) {}
}
