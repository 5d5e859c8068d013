package nl.collectief.examples.eformulier.levering;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.Waiter;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.support.TransactionTemplate;

/** The queue of db-scheduler on the database of the application, in the transactions of the application. */
@Configuration
class SchedulerConfiguration {

    private static final int THREADS = 4;
    private static final int MISSED_HEARTBEATS = 4;
    private static final Duration POLLING = Duration.ofSeconds(1);
    private static final Duration SHUTDOWN = Duration.ofSeconds(10);

    @Bean
    SchedulerClient schedulerClient(DataSource dataSource) {
        return SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(dataSource))
                .build();
    }

    @Bean
    DeliveryTask.Schedule deliverySchedule(Clock clock, TransactionTemplate transaction) {
        return new DeliveryTask.Schedule(new Backoff(new SecureRandom()), clock, transaction);
    }

    /** Runs from when the server answers until the application closes. */
    @Bean
    Runner schedulerRunner(
            DataSource dataSource, DeliveryTask delivery, List<RecurringTask<?>> recurring, Timing timing) {
        return new Runner(new RealTime(new TransactionAwareDataSourceProxy(dataSource), delivery.task())
                .startTasks(recurring)
                .threads(THREADS)
                .pollingInterval(POLLING)
                .heartbeatInterval(timing.heartbeat())
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .shutdownMaxWait(SHUTDOWN)
                .failureLogging(LogLevel.OFF, false)
                .clock(timing.clock()::instant)
                .build());
    }

    @Bean
    Timing schedulerTiming(Clock clock, @Value("${eformulier.levering.heartbeat}") Duration heartbeat) {
        return new Timing(clock, heartbeat);
    }

    /**
     * What the queue goes by.
     *
     * @param clock now
     * @param heartbeat how often a worker tells that he lives; after four without, his work is taken over
     */
    record Timing(Clock clock, Duration heartbeat) {}

    /** Looks in the queue each second that really passes, whatever the clock of the application says. */
    private static final class RealTime extends SchedulerBuilder {

        RealTime(DataSource dataSource, Task<?> task) {
            super(dataSource, List.of(task));
        }

        @Override
        protected Waiter buildWaiter() {
            return new Waiter(poolingInterval);
        }
    }

    /** Starts and stops the queue with the application. */
    static final class Runner {

        private final Scheduler scheduler;

        Runner(Scheduler scheduler) {
            this.scheduler = scheduler;
        }

        @EventListener(ApplicationReadyEvent.class)
        void start() {
            scheduler.start();
        }

        @EventListener(ContextClosedEvent.class)
        void stop() {
            scheduler.stop();
        }
    }
}
