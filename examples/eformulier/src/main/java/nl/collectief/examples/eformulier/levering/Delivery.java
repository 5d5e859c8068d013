package nl.collectief.examples.eformulier.levering;

import java.util.UUID;
import nl.collectief.core.stuf.Voortgang;

/**
 * How far the messages of one submission came.
 *
 * @param submission id of the submission
 * @param settings what its messages are made by
 * @param voortgang which messages were confirmed
 */
record Delivery(UUID submission, DeliverySettings settings, Voortgang voortgang) {}
