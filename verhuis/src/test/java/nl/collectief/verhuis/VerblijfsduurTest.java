package nl.collectief.verhuis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked examples of verhuis 4.8 on two thirds of a year, and of half a year. */
class VerblijfsduurTest {

    private static Verblijfsduur buitenland(String... dagen) {
        EmigratieDoorgeven.Builder emigratie = EmigratieDoorgeven.builder();
        for (int i = 0; i < dagen.length; i += 2) {
            LocalDate vertrek = LocalDate.parse(dagen[i]);
            LocalDate terug = dagen[i + 1].isEmpty() ? null : LocalDate.parse(dagen[i + 1]);
            emigratie.verblijfsperiode(periode -> periode.vertrek(vertrek).terugkeer(terug));
        }
        return Objects.requireNonNull(Verblijfsduur.buitenland(emigratie.build()));
    }

    @ParameterizedTest(name = "example {0}: {1} to {2} is {4} nights of {3}; law {5}, practice {6}")
    @CsvSource({
        "39, 2026-09-16, 2027-05-18, 365, 244, true, true",
        "40, 2026-09-16, 2027-05-17, 365, 243, false, true",
        "41, 2026-09-16, 2027-05-15, 365, 241, false, false",
        "42, 2026-02-01, 2026-10-01, 365, 242, false, true",
        "43, 2026-05-01, 2026-12-31, 365, 244, true, false",
        "44, 2027-07-01, 2028-03-01, 366, 244, true, true",
        "45, 2027-09-01, 2028-05-01, 366, 243, false, true",
        "46, 2028-02-29, 2028-10-30, 365, 244, true, true"
    })
    @DisplayName("VRH-073, 074: one stay")
    void eenVerblijf(String ex, String van, String tot, long dagen, long nachten, boolean wet, boolean praktijk) {
        assertThat(buitenland(van, tot)).isEqualTo(new Verblijfsduur(nachten, dagen, praktijk));
        assertThat(buitenland(van, tot).isTweeDerde()).isEqualTo(wet);
    }

    @Test
    @DisplayName("VRH-073, examples 47 to 49: several stays count together, cut at the year")
    void meerVerblijven() {
        assertThat(buitenland("2026-10-01", "2027-03-01", "2027-04-01", "2027-09-01"))
                .isEqualTo(new Verblijfsduur(304, 365, true));
        assertThat(buitenland("2026-10-01", "2027-02-01", "2027-03-01", "2027-07-01"))
                .isEqualTo(new Verblijfsduur(245, 365, true));
        Verblijfsduur gekapt = buitenland("2026-10-01", "2027-02-01", "2027-07-01", "2027-12-01");
        assertThat(gekapt).isEqualTo(new Verblijfsduur(215, 365, false));
        assertThat(gekapt.isTweeDerde()).isFalse();
    }

    @Test
    @DisplayName("VRH-073, example 50: an open stay fills the year; overlapping stays count once")
    void openEnOverlap() {
        assertThat(buitenland("2026-10-01", "")).isEqualTo(new Verblijfsduur(365, 365, true));
        assertThat(buitenland("2026-10-01", "2026-12-01", "2026-11-01", "2027-01-01"))
                .isEqualTo(new Verblijfsduur(92, 365, false));
    }

    @Test
    @DisplayName("VRH-073: no stay answered is nothing to judge")
    void geen() {
        assertThat(Verblijfsduur.buitenland(EmigratieDoorgeven.builder().build()))
                .isNull();
    }

    @ParameterizedTest(name = "half a year from {0} has {1} days; {2} nights are enough")
    @CsvSource({"2026-09-14, 181, 121", "2027-09-14, 182, 122", "2026-03-01, 184, 123"})
    @DisplayName("VRH-111: two thirds of half a year")
    void halfJaar(LocalDate aankomst, long dagen, long genoeg) {
        assertThat(inNederland(aankomst, genoeg)).isEqualTo(new Verblijfsduur(genoeg, dagen, false));
        assertThat(inNederland(aankomst, genoeg).isTweeDerde()).isTrue();
        assertThat(inNederland(aankomst, genoeg - 1).isTweeDerde()).isFalse();
    }

    private static Verblijfsduur inNederland(LocalDate aankomst, long nachten) {
        return Objects.requireNonNull(Verblijfsduur.inNederland(Vestiging.builder()
                .verblijfsperiode(p -> p.aankomst(aankomst).vertrek(aankomst.plusDays(nachten)))
                .build()));
    }
}
