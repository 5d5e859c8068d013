package nl.collectief.examples.eformulier.levering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.collectief.examples.eformulier.AppUnderTest;
import nl.collectief.examples.eformulier.DatabaseUnderTest;
import nl.collectief.examples.eformulier.MemoryUploads;
import nl.collectief.examples.eformulier.Requests;
import nl.collectief.examples.eformulier.formulier.Uploads;
import nl.collectief.examples.eformulier.indiening.Submissions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("Without an address of a receiver")
class OwnReceiverTest {

    @ParameterizedTest(name = "dialect {0} on {1}")
    @CsvSource({"zdsv12, H2", "zdsv11, H2", "zdsv12, POSTGRESQL"})
    @DisplayName("the zaaksysteem of this application itself gets every message, and confirms all within seconds")
    void own(String dialect, DatabaseUnderTest database) throws Exception {
        MemoryUploads uploads = new MemoryUploads();
        try (AppUnderTest app = new AppUnderTest()) {
            app.municipality(levering -> levering.put("dialect", dialect))
                    .on(database)
                    .with(Uploads.class, uploads)
                    .start();
            UUID upload = uploads.add(Requests.document());
            app.bean(Submissions.class).submit(Requests.death(upload));
            app.bean(Submissions.class).submit(Requests.move());

            Instant end = Instant.now().plus(Duration.ofSeconds(15));
            while (delivered(app) < 2 && Instant.now().isBefore(end)) {
                Thread.sleep(50);
            }

            assertThat(delivered(app)).isEqualTo(2);
        }
    }

    private static int delivered(AppUnderTest app) {
        return app.bean(JdbcClient.class)
                .sql("select count(*) from delivery where state = 'DELIVERED'")
                .query(Integer.class)
                .single();
    }
}
