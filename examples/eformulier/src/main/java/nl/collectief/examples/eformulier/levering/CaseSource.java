package nl.collectief.examples.eformulier.levering;

import java.util.UUID;
import nl.collectief.core.zaak.Zaak;
import org.jspecify.annotations.Nullable;

/** Makes the case of a kept submission, each time the same. */
public interface CaseSource {

    /**
     * The case.
     *
     * @param submission id of the submission
     * @param bericht the seed of all message ids
     * @param identificatie the number of the case; null until it is known
     * @throws MessageRefused when the request has a fout by the rules of today's version
     */
    Zaak zaak(UUID submission, UUID bericht, @Nullable String identificatie);
}
