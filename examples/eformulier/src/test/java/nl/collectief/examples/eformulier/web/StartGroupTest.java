package nl.collectief.examples.eformulier.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.collectief.core.Text;
import nl.collectief.core.formulier.Formulier;
import nl.collectief.core.formulier.RuleId;
import nl.collectief.examples.eformulier.web.StartGroup.Audience;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The groups of the start page")
class StartGroupTest {

    private static final Words WORDS = new WordCatalogue().in(Words.DUTCH);

    @ParameterizedTest
    @CsvSource({
        "DIGID, CITIZEN, U logt in met DigiD.",
        "DIGID BSN, CITIZEN, U logt in met DigiD. Het kan ook zonder.",
        "EHERKENNING, COMPANY, U logt in met eHerkenning.",
        "EHERKENNING KVK, COMPANY, U logt in met eHerkenning. Het kan ook zonder.",
        "DIGID EHERKENNING, BOTH, U logt in met DigiD of eHerkenning.",
        "DIGID BSN EHERKENNING KVK, BOTH, U logt in met DigiD of eHerkenning. Het kan ook zonder.",
        "BSN, CITIZEN, ''",
        "'', CITIZEN, ''"
    })
    @DisplayName("follow from the means of login in the form data, which are told")
    void audience(String means, Audience audience, String login) {
        Formulier form = form("proef", List.of(means.split(" ")));
        List<StartGroup> groups = Stream.of(Audience.values())
                .map(group -> StartGroup.of(group, List.of(form), WORDS))
                .filter(group -> !group.forms().isEmpty())
                .toList();
        assertThat(groups).containsExactly(StartGroup.of(audience, List.of(form), WORDS));
        assertThat(groups.get(0).forms())
                .containsExactly(new StartGroup.Entry(new Link("/formulier/proef", "Proef"), login));
    }

    @Test
    @DisplayName("keep the order of the start page")
    void order() {
        List<Formulier> forms = List.of(form("z", List.of("DIGID")), form("a", List.of("DIGID")));
        assertThat(StartGroup.of(Audience.CITIZEN, forms, WORDS).forms())
                .extracting(entry -> entry.link().href())
                .containsExactly("/formulier/z", "/formulier/a");
    }

    private static Formulier form(String code, List<String> means) {
        return new Formulier(
                code,
                Text.van("Proef"),
                new Formulier.Specificatie("proef", "2026-01-01"),
                means,
                false,
                List.of(),
                List.of(),
                new RuleId("PRF-001", false),
                List.of());
    }
}
