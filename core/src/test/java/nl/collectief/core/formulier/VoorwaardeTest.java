package nl.collectief.core.formulier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Conditions of a form: JsonLogic as far as forms use it. Source: formulieren 1.2 and 5. */
class VoorwaardeTest {

    private static boolean geldt(String voorwaarde, String antwoorden) {
        return Voorwaarde.van(Proef.boom(voorwaarde)).geldt(Voorwaarde.in(Proef.boom(antwoorden)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{\"==\":[{\"var\":\"a\"},\"JA\"]};{\"a\":\"JA\"};true",
                "{\"==\":[{\"var\":\"a\"},\"JA\"]};{\"a\":\"ja\"};false",
                "{\"==\":[{\"var\":\"a\"},\"JA\"]};{};false",
                "{\"!=\":[{\"var\":\"a\"},\"JA\"]};{};true",
                "{\"in\":[{\"var\":\"a.b\"},[\"X\",\"Y\"]]};{\"a\":{\"b\":\"Y\"}};true",
                "{\"in\":[{\"var\":\"a.b\"},[\"X\",\"Y\"]]};{\"a\":{\"b\":\"Z\"}};false",
                "{\"in\":[\"X\",{\"var\":\"a\"}]};{\"a\":[\"W\",\"X\"]};true",
                "{\"in\":[\"X\",{\"var\":\"a\"}]};{};false",
                "{\"!\":[{\"var\":\"a.b\"}]};{};true",
                "{\"!\":{\"var\":\"a\"}};{\"a\":\"x\"};false",
                "{\"and\":[{\"var\":\"a\"},{\"var\":\"b\"}]};{\"a\":\"x\",\"b\":\"y\"};true",
                "{\"and\":[{\"var\":\"a\"},{\"var\":\"b\"}]};{\"a\":\"x\"};false",
                "{\"or\":[{\"var\":\"a\"},{\"var\":\"b\"}]};{\"b\":\"y\"};true",
                "{\"or\":[{\"var\":\"a\"},{\"var\":\"b\"}]};{};false",
                "true;{};true",
                "false;{};false"
            })
    @DisplayName("the conditions forms use")
    void geldt(String voorwaarde, String antwoorden, boolean verwacht) {
        assertThat(geldt(voorwaarde, antwoorden)).isEqualTo(verwacht);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"==\":[null,0]}", "{\"==\":[null,\"\"]}", "{\"==\":[null,false]}", "{\"==\":[null,\"JA\"]}"})
    @DisplayName("an answer that is not given equals none of the codes a form asks for")
    void nietGegeven(String voorwaarde) {
        assertThat(geldt("{\"==\":[{\"var\":\"a\"},\"NEE\"]}", "{}")).isFalse();
        assertThat(Voorwaarde.van(Proef.boom(voorwaarde)).isVast()).isTrue();
    }

    @Test
    @DisplayName("the paths a condition looks at, each once")
    void variabelen() {
        assertThat(Voorwaarde.van(
                                Proef.boom(
                                        "{\"and\":[{\"==\":[{\"var\":\"a.b\"},\"X\"]},{\"!\":[{\"var\":[\"item.c\",1]}]},{\"in\":[{\"var\":\"a.b\"},[\"Y\",{\"var\":\"d\"}]]}]}"))
                        .variabelen())
                .containsExactlyInAnyOrder("a.b", "item.c", "d");
        assertThat(Voorwaarde.ALTIJD.isVast()).isTrue();
        assertThat(Voorwaarde.NOOIT.geldt(naam -> "x")).isFalse();
    }

    @Test
    @DisplayName("two conditions of the same JSON are equal, and it is given back as it came")
    void gelijkheid() {
        Object json = Proef.boom("{\"==\":[{\"var\":\"a\"},\"JA\"]}");
        assertThat(Voorwaarde.van(json)).isEqualTo(Voorwaarde.van(Proef.boom("{\"==\":[{\"var\":\"a\"},\"JA\"]}")));
        assertThat(Voorwaarde.van(json)).isNotEqualTo(Voorwaarde.ALTIJD);
        assertThat(Voorwaarde.van(json).jsonLogic()).isEqualTo(json);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\">\":[1,2]}",
                "{\"if\":[true,1,2]}",
                "{\"==\":[1]}",
                "{\"==\":1}",
                "{\"in\":[\"a\"]}",
                "{\"var\":{\"a\":1}}",
                "{\"and\":true}",
                "{\"and\":[{\"map\":[[1],1]}]}"
            })
    @DisplayName("an operator outside the subset, or too few arguments, is a mistake of who made the form")
    void buitenDeDeelverzameling(String voorwaarde) {
        assertThatIllegalArgumentException().isThrownBy(() -> Voorwaarde.van(Proef.boom(voorwaarde)));
    }
}
