package nl.collectief.examples.eformulier.levering;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceNotFoundException;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Which submissions wait for delivery and when: a row of db-scheduler each, in the transaction at hand. */
@Component
class DeliveryQueue {

    /** Delivers one submission; its id is that of the instance. */
    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("delivery");

    private final SchedulerClient client;
    private final Clock clock;

    DeliveryQueue(SchedulerClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
    }

    /** Lets a submission that waits for its next try have it now; one that is being sent goes on. */
    void hurry(UUID submission) {
        try {
            client.reschedule(TASK.instanceId(submission.toString()), clock.instant());
        } catch (TaskInstanceCurrentlyExecutingException | TaskInstanceNotFoundException e) {
            // it is being sent, or was delivered meanwhile
        }
    }

    /** Puts a submission in the queue that is not in it. */
    void add(UUID submission) {
        client.scheduleIfNotExists(TASK.instance(submission.toString()).build(), clock.instant());
    }
}
