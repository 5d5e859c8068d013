package nl.collectief.examples.eformulier.levering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.collectief.examples.eformulier.AppUnderTest;
import nl.collectief.examples.eformulier.MemoryUploads;
import nl.collectief.examples.eformulier.ReceiverUnderTest;
import nl.collectief.examples.eformulier.Requests;
import nl.collectief.examples.eformulier.formulier.Uploads;
import nl.collectief.examples.eformulier.indiening.Receipt;
import nl.collectief.examples.eformulier.indiening.Submissions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The outbox")
class DeliveryTest {

    @Test
    @DisplayName("delivers a death with its document: five messages in the order of the standard")
    void delivers() throws Exception {
        try (ReceiverUnderTest receiver = new ReceiverUnderTest();
                AppUnderTest app = new AppUnderTest()) {
            MemoryUploads uploads = new MemoryUploads();
            app.deliversTo(receiver.address()).with(Uploads.class, uploads).start();
            UUID upload = uploads.add(Requests.document());
            Receipt receipt = app.bean(Submissions.class).submit(Requests.death(upload));
            Instant end = Instant.now().plus(Duration.ofSeconds(10));
            while (receiver.received().size() < 4 && Instant.now().isBefore(end)) {
                Thread.sleep(50);
            }
            assertThat(receipt.referentie()).matches("EF-2026-[2-9B-Z]{4}-[2-9B-Z]{4}");
            assertThat(receiver.operations())
                    .containsExactly(
                            "genereerZaakIdentificatie",
                            "creeerZaak",
                            "genereerDocumentIdentificatie",
                            "voegZaakdocumentToe");
        }
    }
}
