package nl.collectief.overlijden.regel;

import static nl.collectief.overlijden.Basis.bevindingen;
import static nl.collectief.overlijden.Basis.gewoon;
import static nl.collectief.overlijden.Basis.ontvangst;
import static org.assertj.core.api.Assertions.assertThat;

import nl.collectief.core.aanvraag.Persoon;
import nl.collectief.core.aanvraag.Prefill;
import nl.collectief.core.datum.DatumOnvolledig;
import nl.collectief.overlijden.AangifteOverlijden.Builder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("OVL-037: names and date of birth are those of the BRP")
class GelijkAanBrpTest {

    private static Builder volgensBrp(
            @Nullable String voornamen,
            @Nullable String voorvoegsel,
            @Nullable String geslachtsnaam,
            @Nullable String geboren) {
        Persoon brp = new Persoon(
                null,
                new Persoon.Naam(voornamen, voorvoegsel, geslachtsnaam),
                DatumOnvolledig.lees(geboren).orElse(null));
        Builder aangifte = gewoon();
        return aangifte.ontvangst(
                ontvangst(aangifte).prefill(new Prefill(null, null, brp, null)).build());
    }

    @Test
    @DisplayName("equal, and equal but for case and diacritics")
    void gelijk() {
        assertThat(bevindingen(volgensBrp("Jan", null, "Visser", "1946-05-31"))).isEmpty();
        assertThat(bevindingen(volgensBrp("JAN", null, "Vîsser", "1946-05-31"))).isEmpty();
    }

    @Test
    @DisplayName("each part that differs is told at its own place")
    void anders() {
        assertThat(bevindingen(volgensBrp("Johannes", null, "Visscher", "1946-06-01")))
                .containsExactly(
                        "WAARSCHUWING OVL-037 /overledene/voornamen",
                        "WAARSCHUWING OVL-037 /overledene/achternaam",
                        "WAARSCHUWING OVL-037 /overledene/geboortedatum");
    }

    @Test
    @DisplayName("a surname is right with its voorvoegsel and without")
    void voorvoegsel() {
        assertThat(bevindingen(volgensBrp("Jan", "van der", "Visser", null))).isEmpty();
        assertThat(bevindingen(
                        volgensBrp("Jan", "van der", "Visser", null).overledene(o -> o.achternaam("Van der Visser"))))
                .isEmpty();
        assertThat(bevindingen(volgensBrp("Jan", "d'", "Artagnan", null).overledene(o -> o.achternaam("D’Artagnan"))))
                .isEmpty();
        assertThat(bevindingen(volgensBrp("Jan", "van der", "Visser", null).overledene(o -> o.achternaam("de Visser"))))
                .containsExactly("WAARSCHUWING OVL-037 /overledene/achternaam");
    }

    @Test
    @DisplayName("what the register does not know is not compared, nor what was not asked of it")
    void onbekend() {
        assertThat(bevindingen(volgensBrp(null, null, ".", null))).isEmpty();
        assertThat(bevindingen(volgensBrp("Jan", null, "Visser", "onbekend"))).isEmpty();
        assertThat(bevindingen(volgensBrp("Jan", null, "Visser", "1946"))).isEmpty();
        assertThat(bevindingen(volgensBrp("Jan", null, "Visser", "1947")))
                .containsExactly("WAARSCHUWING OVL-037 /overledene/geboortedatum");
    }
}
