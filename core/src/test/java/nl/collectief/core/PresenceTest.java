package nl.collectief.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a value with personal data prints of itself. */
class PresenceTest {

    @Test
    @DisplayName("CT-06: the type and the names of the answered parts, in order, never their values")
    void namen() {
        assertThat(Presence.van("Kind")
                        .deel("achternaam", "Visser")
                        .deel("geslacht", 'M')
                        .toString())
                .isEqualTo("Kind[achternaam, geslacht]");
    }

    @Test
    @DisplayName("null, an empty text and an empty list are not answered; zero is")
    void leeg() {
        assertThat(Presence.van("Kind")
                        .deel("a", null)
                        .deel("b", "")
                        .deel("c", List.of())
                        .deel("d", 0)
                        .toString())
                .isEqualTo("Kind[d]");
        assertThat(Presence.van("Kind")).hasToString("Kind[]");
    }
}
