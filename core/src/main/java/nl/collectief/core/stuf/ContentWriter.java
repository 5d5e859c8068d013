package nl.collectief.core.stuf;

import java.io.IOException;
import java.io.OutputStream;
import nl.collectief.core.zaak.Inhoud;

/** Brings the content of a document into a message, or only its length. */
@FunctionalInterface
interface ContentWriter {

    /**
     * Puts the content where the element stands open.
     *
     * @throws BerichtFout when the content is not what was said, or cannot be read
     * @throws IOException when the target cannot be written
     */
    void schrijf(Inhoud inhoud, OutputStream uit) throws IOException;
}
