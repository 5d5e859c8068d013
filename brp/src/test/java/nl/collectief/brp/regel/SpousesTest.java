package nl.collectief.brp.regel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.collectief.core.aanvraag.Persoon;
import nl.collectief.core.datum.DatumOnvolledig;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** BRP-032: whose name may be borne after a marriage ended. Source: BW 1:9. */
class SpousesTest {

    private static Persoon.Partner partner(String voorvoegsel, String naam, String van, String tot) {
        return new Persoon.Partner(
                new Persoon.Naam(null, voorvoegsel, naam),
                van == null ? null : DatumOnvolledig.parse(van),
                tot == null ? null : DatumOnvolledig.parse(tot));
    }

    private static boolean isVroeger(String naam, Persoon.Partner... partners) {
        return Spouses.isAlleenVanVroeger(naam, List.of(partners));
    }

    @Nested
    @DisplayName("no longer")
    class NietMeer {

        @Test
        @DisplayName("when another marriage lasts, with or without prefix, case and accents")
        void hertrouwd() {
            Persoon.Partner ex = partner("van", "Groenlö", "2000-05-01", "2010-06-01");
            Persoon.Partner nu = partner("de", "Boer", "2020-05-01", null);
            assertThat(List.of("van Groenlö", "Groenlo", "VAN GROENLO")).allMatch(naam -> isVroeger(naam, ex, nu));
        }

        @Test
        @DisplayName("when a later marriage ended as well: the day after is later, the same day is not")
        void laterOokOntbonden() {
            Persoon.Partner ex = partner(null, "Groenlo", "2000-05-01", "2010-06-01");
            assertThat(isVroeger("Groenlo", ex, partner(null, "Boer", "2010-06-02", "2020-05-01")))
                    .isTrue();
            assertThat(isVroeger("Groenlo", ex, partner(null, "Boer", "2010-06-01", "2020-05-01")))
                    .isFalse();
        }
    }

    @Nested
    @DisplayName("still")
    class Nog {

        @Test
        @DisplayName("of the present partner, of the only former one, and of who is not in the register")
        void mag() {
            Persoon.Partner ex = partner(null, "Groenlo", "2000-05-01", "2010-06-01");
            Persoon.Partner nu = partner(null, "Boer", "2020-05-01", null);
            assertThat(isVroeger("Boer", ex, nu)).isFalse();
            assertThat(isVroeger("Groenlo", ex)).isFalse();
            assertThat(isVroeger("Ander", ex, nu)).isFalse();
        }

        @Test
        @DisplayName("when the present partner has the same surname, or it is not certain which came later")
        void onzeker() {
            Persoon.Partner ex = partner(null, "Groenlo", "2000-05-01", "2010");
            assertThat(isVroeger("Groenlo", ex, partner(null, "Groenlo", "2020-05-01", null)))
                    .isFalse();
            assertThat(isVroeger("Groenlo", ex, partner(null, "Boer", "2010-12-31", "2020-05-01")))
                    .isFalse();
            assertThat(isVroeger("Groenlo", ex, partner(null, "Boer", null, "2020-05-01")))
                    .isFalse();
            assertThat(isVroeger("Groenlo", new Persoon.Partner(null, null, null)))
                    .isFalse();
        }
    }
}
