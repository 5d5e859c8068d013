package nl.collectief.conformance;

/** A product as the cases see it: JSON in, JSON out. */
@FunctionalInterface
public interface SystemUnderTest {

    /**
     * Judges one request.
     *
     * @param verzoek the request in JSON (formulieren 1.1); its moment of receipt is 'now'
     * @param profiel the municipal profile in JSON
     * @return a JSON object: all findings in the list {@code bevindingen}, each with {@code id}, {@code ernst} and
     *     {@code plaats}, and derived values in the object {@code afgeleid}; other members are not read
     * @throws Exception when it cannot answer: the case fails
     */
    String judge(String verzoek, String profiel) throws Exception;
}
