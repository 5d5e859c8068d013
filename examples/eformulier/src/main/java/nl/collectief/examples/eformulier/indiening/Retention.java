package nl.collectief.examples.eformulier.indiening;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.collectief.examples.eformulier.gemeente.Gemeente;
import nl.collectief.examples.eformulier.levering.Outbox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Removes what was delivered when its time is over; what was not delivered stays, however old. */
@Configuration
class Retention {

    private static final Logger LOG = LoggerFactory.getLogger(Retention.class);
    private static final Duration EVERY = Duration.ofHours(1);

    /** The task, each hour. */
    @Bean
    RecurringTask<Void> retentionTask(Gemeente gemeente, Clock clock, Outbox outbox, Removal removal) {
        return Tasks.recurring("retention", Schedules.fixedDelay(EVERY)).execute((instance, context) -> {
            Instant before = clock.instant().minus(Duration.ofDays(gemeente.bewaartermijnDagen()));
            List<UUID> over = outbox.deliveredBefore(before);
            over.forEach(removal::remove);
            if (!over.isEmpty()) {
                LOG.info(
                        "{} delivered submission(s) removed after {} days", over.size(), gemeente.bewaartermijnDagen());
            }
        });
    }
}
