package nl.collectief.examples.eformulier.indiening;

import java.util.Map;
import java.util.UUID;

/**
 * What a case is made of, as it is kept.
 *
 * @param json the whole envelope
 * @param profiel the municipal profile as it was at receipt
 * @param referentie the number the citizen sees
 * @param formDocument id of the bytes of the form as a document
 * @param bijlagen the upload of each attached document, by document id
 */
record Kept(
        String json, Map<String, Object> profiel, String referentie, UUID formDocument, Map<String, UUID> bijlagen) {

    @Override
    public String toString() {
        return "Kept[" + referentie + "]";
    }
}
