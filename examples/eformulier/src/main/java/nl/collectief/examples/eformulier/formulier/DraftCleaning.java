package nl.collectief.examples.eformulier.formulier;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.collectief.examples.eformulier.gemeente.Gemeente;
import nl.collectief.examples.eformulier.indiening.Submissions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Removes drafts that nobody went on with, after the days the municipality keeps them; and what is left of those that were
 * handed in when there is no receipt any more.
 */
@Configuration
class DraftCleaning {

    private static final Logger LOG = LoggerFactory.getLogger(DraftCleaning.class);
    private static final Duration EVERY = Duration.ofHours(1);

    /** The task, each hour. */
    @Bean
    RecurringTask<Void> draftCleaningTask(Gemeente gemeente, Drafts drafts, Submissions submissions) {
        Duration kept = Duration.ofDays(gemeente.conceptTermijnDagen());
        return Tasks.recurring("draft-cleaning", Schedules.fixedDelay(EVERY)).execute((instance, context) -> {
            int removed = drafts.removeUntouched(kept);
            List<UUID> sent = drafts.sentBefore(kept).stream()
                    .filter(id -> submissions.receipt(id).isEmpty())
                    .toList();
            sent.forEach(drafts::remove);
            if (removed + sent.size() > 0) {
                LOG.info("{} draft(s) and {} sent draft(s) removed", removed, sent.size());
            }
        });
    }
}
