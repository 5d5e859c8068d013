package nl.collectief.examples.eformulier.indiening;

import java.util.Optional;
import java.util.UUID;

/** Takes what is handed in, and keeps it with its first message in one transaction. */
public interface Submissions {

    /**
     * Hands in. The same draft again gives the same receipt and sends nothing twice.
     *
     * @throws SubmissionRefused when the request, or the case made of it, has a fout: nothing was handed in
     * @throws org.springframework.dao.DataAccessException when it could not be kept: nothing was handed in
     */
    Receipt submit(Submission submission);

    /** The receipt of a draft that was handed in, while it is kept. */
    Optional<Receipt> receipt(UUID concept);
}
