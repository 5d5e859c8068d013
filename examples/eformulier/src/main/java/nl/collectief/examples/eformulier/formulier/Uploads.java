package nl.collectief.examples.eformulier.formulier;

import java.util.Collection;
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

    /** These files stay when their draft goes: they belong to a submission now. Joins the transaction at hand. */
    void keep(Collection<UUID> uploads);

    /** Removes files of a submission, as far as they are there. Joins the transaction at hand. */
    void remove(Collection<UUID> uploads);
}
