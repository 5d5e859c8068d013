package nl.collectief.examples.eformulier.levering;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.collectief.core.validation.Finding;
import nl.collectief.examples.eformulier.levering.Outcome.Kind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Delivers one submission: message after message, until all are confirmed or one is not. Where it stands and its place
 * in the queue change in one transaction.
 */
@Component
class DeliveryTask {

    private static final Logger LOG = LoggerFactory.getLogger(DeliveryTask.class);

    private final Outbox outbox;
    private final Sender sender;
    private final DeliveryStore deliveries;
    private final Schedule schedule;

    /**
     * When to try again.
     *
     * @param backoff how long to wait
     * @param clock now
     * @param transaction in which the place in the queue changes
     */
    record Schedule(Backoff backoff, Clock clock, TransactionTemplate transaction) {}

    DeliveryTask(Outbox outbox, Sender sender, DeliveryStore deliveries, Schedule schedule) {
        this.outbox = outbox;
        this.sender = sender;
        this.deliveries = deliveries;
        this.schedule = schedule;
    }

    /** As db-scheduler runs it; one that was cut off by a kill is taken up again. */
    CustomTask<Void> task() {
        return Tasks.custom(DeliveryQueue.TASK)
                .onDeadExecutionRevive()
                .onFailure(this::failed)
                .execute((instance, context) -> deliver(UUID.fromString(instance.getId())));
    }

    private CompletionHandler<Void> deliver(UUID submission) {
        try {
            Optional<Message> message = outbox.take(submission);
            while (message.isPresent()) {
                Outcome outcome = sender.send(message.get());
                if (outcome.kind() != Kind.CONFIRMED) {
                    return unconfirmed(message.get(), outcome);
                }
                outbox.confirmed(message.get(), outcome.antwoord().get(0));
                message = outbox.take(submission);
            }
            return delivered(submission);
        } catch (MessageRefused refused) {
            return stopped(submission, refused.findings());
        }
    }

    private CompletionHandler<Void> delivered(UUID submission) {
        return (complete, operations) -> inTransaction(() -> {
            deliveries.state(submission, DeliveryState.DELIVERED, null);
            operations.remove();
            LOG.info("{} delivered", submission);
        });
    }

    private CompletionHandler<Void> unconfirmed(Message message, Outcome outcome) {
        return outcome.kind() == Kind.STOP
                ? stopped(message.submission(), outcome.findings())
                : later(message, outcome.findings());
    }

    private CompletionHandler<Void> stopped(UUID submission, List<Finding> findings) {
        return (complete, operations) -> inTransaction(() -> {
            deliveries.state(submission, DeliveryState.STOPPED, Failure.of(findings));
            operations.remove();
            LOG.warn("{} waits for the administrator: {}", submission, ids(findings));
        });
    }

    private CompletionHandler<Void> later(Message message, List<Finding> findings) {
        return (complete, operations) -> again(complete, operations, message.tries(), findings);
    }

    /** What nobody expected, such as a database that is away: again later, like any try that did not succeed. */
    private void failed(ExecutionComplete complete, ExecutionOperations<Void> operations) {
        int failures = complete.getExecution().consecutiveFailures + 1;
        String cause = complete.getCause()
                .map(thrown -> thrown.getClass().getSimpleName())
                .orElse("");
        LOG.warn("{} {}", complete.getExecution().taskInstance.getId(), cause);
        again(complete, operations, failures, List.of(DeliveryFindings.ownFault()));
    }

    private void again(
            ExecutionComplete complete, ExecutionOperations<Void> operations, int tries, List<Finding> findings) {
        UUID submission = UUID.fromString(complete.getExecution().taskInstance.getId());
        inTransaction(() -> {
            deliveries.state(submission, DeliveryState.UNDERWAY, Failure.of(findings));
            operations.reschedule(
                    complete, schedule.clock().instant().plus(schedule.backoff().after(tries)));
            LOG.info("{} try {} not confirmed: {}", submission, tries, ids(findings));
        });
    }

    private void inTransaction(Runnable change) {
        schedule.transaction().executeWithoutResult(status -> change.run());
    }

    private static List<String> ids(List<Finding> findings) {
        return findings.stream().map(Finding::id).toList();
    }
}
