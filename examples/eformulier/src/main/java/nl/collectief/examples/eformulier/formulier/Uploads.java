package nl.collectief.examples.eformulier.formulier;

import java.util.UUID;
import nl.collectief.core.zaak.Inhoud;

/** The files that belong to drafts and submissions. */
public interface Uploads {

    /**
     * The bytes of a file, opened when they are needed.
     *
     * @throws IllegalArgumentException when there is no such file
     */
    Inhoud inhoud(UUID upload);
}
