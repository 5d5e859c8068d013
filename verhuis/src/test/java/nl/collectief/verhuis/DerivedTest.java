package nl.collectief.verhuis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import nl.collectief.core.datum.DatumOnvolledig;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the register will hold: the dates of VRH-022 and VRH-072, and the code of element 72.10. */
class DerivedTest {

    @ParameterizedTest(name = "example {0}: moved {1}, received {2}: begins {3}")
    @CsvSource({
        "24, 2026-09-14, 2026-09-21T10:00:00Z, 2026-09-14",
        "25, 2026-09-14, 2026-09-22T10:00:00Z, 2026-09-22",
        "26, 2026-10-01, 2026-09-15T10:00:00Z, 2026-10-01",
        "27, 2026-09-16, 2026-09-21T21:59:59Z, 2026-09-16",
        "28, 2026-09-16, 2026-09-21T22:00:00Z, 2026-09-22",
        "31, 2026-10-20, 2026-10-25T22:30:00Z, 2026-10-20"
    })
    @DisplayName("VRH-022: the day of the move when in time, else the day of receipt in Amsterdam")
    void aanvang(String ex, LocalDate verhuisdatum, String ontvangen, LocalDate verwacht) {
        VerhuizingDoorgeven verhuizing =
                Requests.verhuizing(ontvangen).verhuisdatum(verhuisdatum).build();
        DerivedDate aanvang = Objects.requireNonNull(
                DerivedDate.datumAanvangAdreshouding(verhuizing, Objects.requireNonNull(verhuizing.ontvangst())));
        assertThat(aanvang.datum()).isEqualTo(verwacht);
        assertThat(aanvang.bron()).isEqualTo(verwacht.equals(verhuisdatum) ? "Wbrp 2.20(3)(a)" : "Wbrp 2.20(3)(b)");
    }

    @Test
    @DisplayName("VRH-072: the day of receipt, whatever day of departure was filled in")
    void vertrek() {
        EmigratieDoorgeven emigratie =
                Requests.emigratie("2026-09-14T10:00:00Z").build();
        DerivedDate vertrek = DerivedDate.datumVertrekTeRegistreren(Objects.requireNonNull(emigratie.ontvangst()));
        assertThat(vertrek.datum()).isEqualTo(LocalDate.of(2026, 9, 14));
        assertThat(vertrek.bron()).isEqualTo("Wbrp 2.21(3)");
    }

    @ParameterizedTest(name = "{0} born {1}: {2}")
    @CsvSource({
        "PARTNER, 1986-01-02, P",
        "OUDER, 1955-01-02, K",
        "KIND, 2008-09-11, G",
        "KIND, 2008-09-10, O",
        "KIND, 2008, .",
        "PUPIL, 2015-05-13, G",
        "PUPIL, 2000-01-02, .",
        "CURANDUS, 1960-01-02, G",
        "VERZORGDE, 2015-05-13, A",
        "VERZORGDE, 2000-01-02, .",
        "OVERIG, 1986-01-02, ."
    })
    @DisplayName("72.10: the capacity of the aangever towards each mover on 2026-09-10")
    void aangifteAdres(Relatie relatie, String geboren, String code) {
        Gezinslid lid = Gezinslid.builder()
                .relatie(relatie)
                .geboortedatum(DatumOnvolledig.parse(geboren))
                .build();
        AangifteAdreshouding gevonden = AangifteAdreshouding.van(lid, LocalDate.of(2026, 9, 10));
        assertThat(gevonden.code()).isEqualTo(code);
        assertThat(gevonden.reden().nl()).isNotBlank();
        assertThat(gevonden.reden().en()).isNotBlank();
    }

    @Test
    @DisplayName("72.10: without a relation the code is unknown")
    void zonderRelatie() {
        assertThat(AangifteAdreshouding.van(Gezinslid.builder().build(), LocalDate.of(2026, 9, 10)))
                .isEqualTo(AangifteAdreshouding.ONBEKEND);
    }
}
