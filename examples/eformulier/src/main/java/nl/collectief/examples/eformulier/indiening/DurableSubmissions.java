package nl.collectief.examples.eformulier.indiening;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.collectief.core.validation.Gevalideerd;
import nl.collectief.core.validation.Report;
import nl.collectief.examples.eformulier.gemeente.Gemeente;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;

/** Judges what is handed in once more, and hands it to {@link Reception}; of two at once the first counts. */
@Service
class DurableSubmissions implements Submissions {

    private static final int ATTEMPTS = 3;

    private final Gemeente gemeente;
    private final CaseMaker cases;
    private final SubmissionStore store;
    private final Reception reception;
    private final References references = new References();

    DurableSubmissions(Gemeente gemeente, CaseMaker cases, SubmissionStore store, Reception reception) {
        this.gemeente = gemeente;
        this.cases = cases;
        this.store = store;
        this.reception = reception;
    }

    @Override
    public Receipt submit(Submission submission) {
        Optional<Receipt> earlier = receipt(submission.concept());
        if (earlier.isPresent()) {
            return earlier.get();
        }
        Map<String, Object> profiel = gemeente.profiel();
        Report<?> report = cases.report(submission.json(), profiel);
        if (!report.isGeldig()) {
            throw new SubmissionRefused(report.fouten());
        }
        return keep(submission, report.gevalideerd());
    }

    /** Again with another reference when that was given before, unless another thread kept this draft. */
    private Receipt keep(Submission submission, Gevalideerd<?> gevalideerd) {
        for (int attempt = 1; ; attempt++) {
            try {
                reception.keep(submission, gevalideerd, references.next(submission.ontvangen()));
                return receipt(submission.concept()).orElseThrow();
            } catch (DataIntegrityViolationException | ConcurrencyFailureException e) {
                Optional<Receipt> first = receipt(submission.concept());
                if (first.isPresent()) {
                    return first.get();
                }
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    @Override
    public Optional<Receipt> receipt(UUID concept) {
        return store.receipt(concept);
    }
}
