package nl.collectief.core.stuf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.collectief.core.validation.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The texts of what is found in an answer. */
class AnswerTextsTest {

    private static final Texts TEKSTEN = Texts.laad(AnswerFindings.class::getResourceAsStream, "antwoord");

    private static List<String> ids() {
        return Stream.concat(
                        Stream.of(
                                AnswerFindings.ANDER_NUMMER,
                                AnswerFindings.GEEN_NUMMER,
                                AnswerFindings.ANDERE_STATUS,
                                AnswerFindings.ONLEESBAAR,
                                AnswerFindings.BESTAAT_MISSCHIEN,
                                AnswerFindings.GEEN_DATUM,
                                AnswerFindings.ONBEKENDE_REDEN,
                                AnswerFindings.WAARDE_EN_REDEN,
                                AnswerFindings.GEEN_NUMMER_VAN_SOORT,
                                AnswerFindings.KVK_IN_RSIN),
                        Arrays.stream(Foutklasse.values()).map(klasse -> AnswerFindings.FOUT + "." + klasse))
                .toList();
    }

    @Test
    @DisplayName("every finding has its own text in Dutch and in English, and there is no text without a finding")
    void volledig() {
        assertThat(TEKSTEN.sleutels()).containsExactlyInAnyOrderElementsOf(ids());
        for (String id : ids()) {
            String nl = AnswerFindings.fout(id, "").tekst(Locale.forLanguageTag("nl"));
            String en = AnswerFindings.fout(id, "").tekst(Locale.ENGLISH);
            assertThat(nl).isNotEqualTo(en).isNotEqualTo(id).hasSizeLessThanOrEqualTo(120);
            assertThat(en).isNotEqualTo(id).hasSizeLessThanOrEqualTo(120);
        }
    }
}
