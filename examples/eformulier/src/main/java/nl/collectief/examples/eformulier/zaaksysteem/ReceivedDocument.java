package nl.collectief.examples.eformulier.zaaksysteem;

import org.jspecify.annotations.Nullable;

/**
 * A document as this receiver keeps it, beside its content; neither title nor file name, which may name a person.
 *
 * @param identificatie its number
 * @param zaak number of its case
 * @param documenttype what kind of document it is, as the municipality calls it
 * @param mediatype such as {@code application/pdf}
 * @param sha256 what the sender says of its content; null when nothing
 */
record ReceivedDocument(
        String identificatie,
        String zaak,
        String documenttype,
        String mediatype,
        @Nullable String sha256) {}
