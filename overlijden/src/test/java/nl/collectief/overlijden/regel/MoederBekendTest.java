package nl.collectief.overlijden.regel;

import static nl.collectief.overlijden.Basis.bevindingen;
import static nl.collectief.overlijden.Basis.levenloos;
import static org.assertj.core.api.Assertions.assertThat;

import nl.collectief.core.datum.DatumOnvolledig;
import nl.collectief.overlijden.AangifteOverlijden.Builder;
import nl.collectief.overlijden.Ouder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("OVL-131: the mother is known by BSN, or by name and date of birth")
class MoederBekendTest {

    private static Builder moeder(@Nullable String bsn, @Nullable String achternaam, @Nullable String geboren) {
        return levenloos()
                .levenloos(l -> l.moeder(m -> m.burgerservicenummer(bsn)
                        .achternaam(achternaam)
                        .geboortedatum(DatumOnvolledig.lees(geboren).orElse(null))));
    }

    @Test
    @DisplayName("a BSN is enough, and so are surname and date of birth")
    void genoeg() {
        assertThat(bevindingen(levenloos())).containsExactly("WAARSCHUWING OVL-130 /soortAangifte");
        assertThat(bevindingen(moeder(null, "Visser", "1995"))).containsExactly("WAARSCHUWING OVL-130 /soortAangifte");
    }

    @Test
    @DisplayName("nothing, or one of both, is refused")
    void teWeinig() {
        assertThat(bevindingen(levenloos().levenloos(l -> l.moeder((Ouder) null))))
                .containsExactly("WAARSCHUWING OVL-130 /soortAangifte", "FOUT OVL-131 /levenloos/moeder");
        assertThat(bevindingen(moeder(null, "Visser", null)))
                .containsExactly("WAARSCHUWING OVL-130 /soortAangifte", "FOUT OVL-131 /levenloos/moeder");
        assertThat(bevindingen(moeder(null, null, "1995")))
                .containsExactly("WAARSCHUWING OVL-130 /soortAangifte", "FOUT OVL-131 /levenloos/moeder");
        assertThat(bevindingen(moeder(" ", null, null)))
                .containsExactly("WAARSCHUWING OVL-130 /soortAangifte", "FOUT OVL-131 /levenloos/moeder");
    }

    @Test
    @DisplayName("a BSN that is wrong is told as such")
    void fout() {
        assertThat(bevindingen(moeder("999993654", null, null)))
                .containsExactly(
                        "WAARSCHUWING OVL-130 /soortAangifte", "FOUT OVL-020 /levenloos/moeder/burgerservicenummer");
    }
}
