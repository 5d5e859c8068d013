package nl.collectief.overlijden.regel;

import static nl.collectief.core.aanvraag.JaNee.JA;
import static nl.collectief.core.aanvraag.JaNee.NEE;
import static nl.collectief.overlijden.Basis.bevindingen;
import static nl.collectief.overlijden.Basis.levenloos;
import static nl.collectief.overlijden.Basis.ontvangenOp;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.collectief.core.aanvraag.JaNee;
import nl.collectief.overlijden.AangifteOverlijden.Builder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("OVL-134: a name if the parents wish it, and only then")
class NaamAlsOudersDatWensenTest {

    private static Builder naam(@Nullable JaNee gewenst, @Nullable String achternaam, @Nullable String voornamen) {
        return levenloos()
                .levenloos(l -> l.kind(
                        k -> k.naamGewenst(gewenst).achternaam(achternaam).voornamen(voornamen)));
    }

    private static Builder geborenOp(LocalDate dag) {
        return ontvangenOp("2017-07-03T10:00", naam(JA, null, null)).levenloos(l -> l.kind(k -> k.geboortedatum(dag)));
    }

    @Test
    @DisplayName("a wish without surname is refused; given names may stay out")
    void ja() {
        assertThat(bevindingen(naam(JA, null, null)))
                .containsExactly("WAARSCHUWING OVL-130 /soortAangifte", "FOUT OVL-134 /levenloos/kind/achternaam");
        assertThat(bevindingen(naam(JA, null, "Sam")))
                .containsExactly("WAARSCHUWING OVL-130 /soortAangifte", "FOUT OVL-134 /levenloos/kind/achternaam");
        assertThat(bevindingen(naam(JA, "Visser", null))).containsExactly("WAARSCHUWING OVL-130 /soortAangifte");
    }

    @Test
    @DisplayName("no wish with a name is refused")
    void nee() {
        assertThat(bevindingen(naam(NEE, "Visser", null)))
                .containsExactly("WAARSCHUWING OVL-130 /soortAangifte", "FOUT OVL-134 /levenloos/kind/achternaam");
        assertThat(bevindingen(naam(NEE, null, "Sam")))
                .containsExactly("WAARSCHUWING OVL-130 /soortAangifte", "FOUT OVL-134 /levenloos/kind/achternaam");
        assertThat(bevindingen(naam(NEE, null, null))).containsExactly("WAARSCHUWING OVL-130 /soortAangifte");
    }

    @Test
    @DisplayName("without an answer only that is told")
    void leeg() {
        assertThat(bevindingen(naam(null, "Visser", null)))
                .containsExactly("WAARSCHUWING OVL-130 /soortAangifte", "FOUT OVL-010 /levenloos/kind/naamGewenst");
    }

    @Test
    @DisplayName("for births from 1 July 2017")
    void vanaf() {
        assertThat(bevindingen(geborenOp(LocalDate.of(2017, 7, 1))))
                .contains("FOUT OVL-134 /levenloos/kind/achternaam");
        assertThat(bevindingen(geborenOp(LocalDate.of(2017, 6, 30))))
                .doesNotContain("FOUT OVL-134 /levenloos/kind/achternaam");
    }
}
