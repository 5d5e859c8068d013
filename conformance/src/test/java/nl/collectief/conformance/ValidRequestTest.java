package nl.collectief.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.collectief.core.dienst.Dienst;
import nl.collectief.core.dienst.Diensten;
import nl.collectief.core.formulier.Vraag;
import nl.collectief.core.formulier.Vraagtype;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The requests that messages are made of leave no question of any form unanswered. */
class ValidRequestTest {

    /** What no valid request can hold: refused by VRH-058 and VRH-059. */
    private static final Map<String, Set<String>> NEVER = Map.of(
            "verhuizingDoorgeven", Set.of("nieuwAdres.aanduidingBijHuisnummer", "nieuwAdres.locatiebeschrijving"));

    static List<Dienst<?>> services() {
        return Diensten.vind().alle();
    }

    static Stream<ValidRequest> maximal() {
        return ValidRequest.maximal();
    }

    @ParameterizedTest
    @MethodSource("maximal")
    @DisplayName("a maximal request holds no fout")
    void valid(ValidRequest request) {
        assertThat(request.report().fouten()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("services")
    @DisplayName("every question of a form is answered in one of its valid requests, but for what none may hold")
    void everyQuestion(Dienst<?> dienst) {
        Set<String> answered = new TreeSet<>();
        ValidRequest.all()
                .filter(request -> request.dienst().code().equals(dienst.code()))
                .forEach(request -> collect(request.answers(), "", answered));
        Set<String> asked = dienst.formulier()
                .vragen()
                .filter(vraag -> vraag.type().heeftAntwoord())
                .filter(vraag -> vraag.type() != Vraagtype.OBJECT && vraag.type() != Vraagtype.GROEP)
                .map(Vraag::pad)
                .collect(Collectors.toCollection(TreeSet::new));
        asked.removeAll(answered);
        assertThat(asked).isEqualTo(NEVER.getOrDefault(dienst.code(), Set.of()));
    }

    /** The path of every value, and of every object around it: a document is answered as a whole. */
    private static void collect(Object boom, String pad, Set<String> paden) {
        if (boom instanceof Map<?, ?> object) {
            paden.add(pad);
            object.forEach((naam, waarde) -> collect(waarde, pad.isEmpty() ? "" + naam : pad + "." + naam, paden));
        } else if (boom instanceof List<?> lijst) {
            paden.add(pad);
            lijst.forEach(item -> collect(item, pad + "[]", paden));
        } else if (boom != null) {
            paden.add(pad);
        }
    }
}
