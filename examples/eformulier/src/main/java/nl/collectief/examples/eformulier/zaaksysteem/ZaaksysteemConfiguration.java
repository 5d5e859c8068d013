package nl.collectief.examples.eformulier.zaaksysteem;

import java.time.Clock;
import java.util.stream.Collectors;
import nl.collectief.core.stuf.Systeem;
import nl.collectief.core.stuf.ZaaktypeVerwijzing;
import nl.collectief.examples.eformulier.gemeente.Gemeente;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Puts the receiver together; {@code eformulier.zaaksysteem.aan=false} leaves all of it out. */
@Configuration
@ConditionalOnProperty(name = "eformulier.zaaksysteem.aan", havingValue = "true", matchIfMissing = true)
class ZaaksysteemConfiguration {

    @Bean
    ReceiverSwitch receiverSwitch(ReceiverSettings settings) {
        return new ReceiverSwitch(new ReceiverSwitch.Setting(settings.stand(), settings.vertraging(), settings.fout()));
    }

    @Bean
    Processing.Stores zaaksysteemStores(JdbcClient jdbc, Clock clock, Gemeente gemeente) {
        ContentStore contents = new ContentStore(jdbc, clock);
        return new Processing.Stores(
                new MessageStore(jdbc, clock), new ZaakStore(jdbc, clock, gemeente.code()), contents);
    }

    @Bean
    ApplicationRunner removeAbandonedContent(Processing.Stores stores) {
        return arguments -> stores.contents().removeAbandoned();
    }

    @Bean
    ReceivedCases receivedCases(JdbcClient jdbc) {
        return new ReceivedCases(jdbc);
    }

    @Bean
    AnswerWriter answerWriter(Gemeente gemeente, Clock clock) {
        return new AnswerWriter(self(gemeente), clock);
    }

    @Bean
    Processing processing(
            Processing.Stores stores,
            AnswerWriter answers,
            Gemeente gemeente,
            PlatformTransactionManager transactions) {
        return new Processing(
                stores,
                answers,
                gemeente.levering().zaaktypen().values().stream()
                        .map(ZaaktypeVerwijzing::code)
                        .collect(Collectors.toSet()),
                transactions);
    }

    @Bean
    Receiver receiver(Gemeente gemeente, AnswerWriter answers, Processing processing, ReceiverSettings settings) {
        return new Receiver(
                new HeaderCheck(self(gemeente)),
                answers,
                processing,
                settings.maximum().toBytes());
    }

    /** The receiver is who the municipality delivers to. */
    private static Systeem self(Gemeente gemeente) {
        return gemeente.levering().ontvanger();
    }
}
