package nl.collectief.examples.eformulier.indiening;

import java.util.UUID;
import nl.collectief.examples.eformulier.levering.Outbox;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Removes a submission with its files and messages: all of it, or nothing. */
@Component
class Removal {

    private final SubmissionStore submissions;
    private final Outbox outbox;

    Removal(SubmissionStore submissions, Outbox outbox) {
        this.submissions = submissions;
        this.outbox = outbox;
    }

    @Transactional
    void remove(UUID submission) {
        outbox.remove(submission);
        submissions.remove(submission);
    }
}
