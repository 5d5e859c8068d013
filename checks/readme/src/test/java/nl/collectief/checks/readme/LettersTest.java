package nl.collectief.checks.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.collectief.brp.persoon.Adres;
import nl.collectief.brp.persoon.Adressering;
import nl.collectief.brp.persoon.Onderzoek;
import nl.collectief.brp.persoon.Persoon;
import nl.collectief.core.json.JsonError;
import nl.collectief.core.tabel.codelijst.Naamgebruik;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The page from BRP to letter")
class LettersTest {

    private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 23);

    @Test
    @DisplayName("shows for every choice what comes out")
    void table() throws IOException {
        String page = Files.readString(Path.of(System.getProperty("collectief.root"), "docs/aanschrijving.md"));
        for (Naamgebruik naamgebruik : Naamgebruik.values()) {
            Adressering adressering = Letters.preview(naamgebruik).adressering();
            assertThat(page)
                    .contains("| `" + naamgebruik + "` | " + adressering.aanhef() + " | "
                            + adressering.aanschrijfwijze().naam() + " | " + adressering.gebruikInLopendeTekst()
                            + " |");
        }
        assertThat(Letters.preview(Naamgebruik.EIGEN).leeftijd(VANDAAG)).hasValue(41);
    }

    @Test
    @DisplayName("reads the salutation out of an answer")
    void read() throws JsonError {
        String antwoord = "{\"personen\":[{\"naam\":{\"geslachtsnaam\":\"Riet\"},\"geslacht\":{\"code\":\"V\"}},{}]}";
        assertThat(Letters.read(antwoord)).containsExactly("Geachte mevrouw Riet", "Geachte heer of mevrouw");
    }

    @Test
    @DisplayName("writes an envelope of what there is, and tells when the address is doubtful")
    void envelope() {
        Adres adres = Adres.builder()
                .korteStraatnaam("Kade")
                .huisnummer(7)
                .postcode("2611HS")
                .woonplaats("Delft")
                .build();
        Persoon persoon = Letters.preview(Naamgebruik.PARTNER).toBuilder()
                .verblijfplaats(adres)
                .build();
        Persoon vertrokken = persoon.toBuilder()
                .verblijfplaats(adres.toBuilder()
                        .onderzoek(Onderzoek.naar("089999", null))
                        .build())
                .build();
        assertThat(Letters.envelope(persoon)).isEqualTo(List.of("N.E. ter Horst", "Kade 7", "2611 HS  DELFT"));
        assertThat(Letters.envelope(Persoon.builder().build())).isEmpty();
        assertThat(List.of(Letters.doubtful(persoon), Letters.doubtful(vertrokken)))
                .containsExactly(false, true);
    }
}
