package nl.collectief.core.stuf;

import java.util.Map;
import nl.collectief.core.validation.Finding;
import nl.collectief.core.validation.Finding.Origin;
import nl.collectief.core.validation.Finding.Rule;
import nl.collectief.core.validation.Severity;
import nl.collectief.core.validation.Texts;

/** The findings on what another system wrote; none holds what it wrote. */
final class AnswerFindings {

    /** The answer names another message. */
    static final String ANDER_NUMMER = "ZDS-A01";

    /** The answer does not name the message. */
    static final String GEEN_NUMMER = "ZDS-A02";

    /** The HTTP status says otherwise than the body. */
    static final String ANDERE_STATUS = "ZDS-A03";

    /** The answer cannot be read. */
    static final String ONLEESBAAR = "ZDS-A04";

    /** The case may exist already. */
    static final String BESTAAT_MISSCHIEN = "ZDS-A05";

    /** A fault; the class of it follows the ID. */
    static final String FOUT = "ZDS-A06";

    /** A date that is no date. */
    static final String GEEN_DATUM = "ZDS-A07";

    /** A word for 'no value' that does not exist. */
    static final String ONBEKENDE_REDEN = "ZDS-A08";

    /** A value beside the word that there is none. */
    static final String WAARDE_EN_REDEN = "ZDS-A09";

    /** A number that is no number of its kind. */
    static final String GEEN_NUMMER_VAN_SOORT = "ZDS-A10";

    /** A KvK-nummer at the place of an RSIN. */
    static final String KVK_IN_RSIN = "kvk-in-rsin";

    private static final Origin HERKOMST = Origin.van("ZDS 1.2");

    private static final Texts TEKSTEN = Texts.laad(AnswerFindings.class::getResourceAsStream, "antwoord");

    private AnswerFindings() {}

    static Finding fout(String id, String plaats) {
        return Finding.van(new Rule(id, Severity.FOUT, HERKOMST), plaats, Map.of(), TEKSTEN);
    }

    static Finding waarschuwing(String id, String plaats) {
        return Finding.van(new Rule(id, Severity.WAARSCHUWING, HERKOMST), plaats, Map.of(), TEKSTEN);
    }
}
