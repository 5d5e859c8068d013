package nl.collectief.examples.eformulier.levering;

import java.util.Map;
import nl.collectief.core.validation.Finding;
import nl.collectief.core.validation.Finding.Origin;
import nl.collectief.core.validation.Finding.Rule;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Texts;

/** Why a try did not succeed, where no answer of the receiver tells. */
final class DeliveryFindings {

    private static final Texts TEXTS = Texts.laad(DeliveryFindings.class::getResourceAsStream, "levering");

    private DeliveryFindings() {}

    static Finding noConnection() {
        return finding("LEV-01", Map.of());
    }

    static Finding noAnswer() {
        return finding("LEV-02", Map.of());
    }

    static Finding tooManyTries(int tries) {
        return finding("LEV-03", Map.of("pogingen", tries));
    }

    static Finding brokenContent() {
        return finding("LEV-04", Map.of());
    }

    static Finding ownFault() {
        return finding("LEV-05", Map.of());
    }

    private static Finding finding(String id, Map<String, ?> arguments) {
        return Finding.van(new Rule(id, Severity.FOUT, Origin.van("Collectief")), "", arguments, TEXTS);
    }
}
