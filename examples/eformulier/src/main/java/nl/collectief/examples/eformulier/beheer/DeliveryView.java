package nl.collectief.examples.eformulier.beheer;

import java.util.List;

/**
 * One submission in words, with the messages of its series.
 *
 * @param entry as it stands in the queue
 * @param steps the messages that were made, in order
 * @param remaining how many messages are still to be made, in words; empty when none are
 * @param actions what can be done, as part of its own address
 */
public record DeliveryView(QueueView.Entry entry, List<Step> steps, String remaining, List<String> actions) {

    /**
     * One message.
     *
     * @param title what it asks or hands over
     * @param lines how it went
     */
    public record Step(String title, List<String> lines) {}
}
