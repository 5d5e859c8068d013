package nl.collectief.examples.eformulier.levering;

import java.util.List;
import java.util.Locale;
import nl.collectief.core.validation.Finding;

/**
 * Why the last try did not succeed, in words. Holds nothing that the receiver or the citizen wrote.
 *
 * @param reasons at least one
 */
public record Failure(List<Reason> reasons) {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    /**
     * One reason.
     *
     * @param id ID of the rule that spoke
     * @param nl the sentence in Dutch
     * @param en the sentence in English
     */
    public record Reason(String id, String nl, String en) {

        /** The sentence; every language but English gives Dutch. */
        public String text(Locale language) {
            return language.getLanguage().equals("en") ? en : nl;
        }
    }

    /** As it was kept. */
    public static Failure read(String json) {
        return StoredJson.read(json, Failure.class);
    }

    static Failure of(List<Finding> findings) {
        return new Failure(findings.stream()
                .map(finding -> new Reason(finding.id(), finding.tekst(DUTCH), finding.tekst(Locale.ENGLISH)))
                .distinct()
                .toList());
    }
}
