package nl.collectief.examples.eformulier.indiening;

import java.util.List;
import java.util.UUID;
import nl.collectief.core.stuf.BerichtFout;
import nl.collectief.core.validation.Finding;
import nl.collectief.core.validation.Gevalideerd;
import nl.collectief.examples.eformulier.gemeente.Gemeente;
import nl.collectief.examples.eformulier.levering.DeliverySettings;
import nl.collectief.examples.eformulier.levering.Outbox;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a submission, its files, its first message and its place in the queue: all of it, or nothing. */
@Component
class Reception {

    private final Gemeente gemeente;
    private final CaseMaker cases;
    private final SubmissionStore submissions;
    private final Outbox outbox;

    Reception(Gemeente gemeente, CaseMaker cases, SubmissionStore submissions, Outbox outbox) {
        this.gemeente = gemeente;
        this.cases = cases;
        this.submissions = submissions;
        this.outbox = outbox;
    }

    /**
     * Keeps it.
     *
     * @param referentie the number the citizen sees
     * @throws SubmissionRefused when the case breaks a rule of the standard
     * @throws org.springframework.dao.DuplicateKeyException when its draft was handed in, or its reference given before
     */
    @Transactional
    void keep(Submission submission, Gevalideerd<?> gevalideerd, String referentie) {
        UUID id = UUID.randomUUID();
        Kept kept = submissions.add(id, submission, gemeente.profiel(), referentie);
        DeliverySettings settings =
                DeliverySettings.of(gemeente.levering(), submission.formulier(), submission.ontvangen());
        try {
            outbox.begin(id, settings, cases.zaak(gevalideerd, kept, settings.bericht()));
        } catch (BerichtFout refused) {
            List<Finding> fouten =
                    refused.findings().stream().filter(Finding::isFout).toList();
            if (fouten.isEmpty()) {
                throw refused;
            }
            throw new SubmissionRefused(fouten);
        }
    }
}
