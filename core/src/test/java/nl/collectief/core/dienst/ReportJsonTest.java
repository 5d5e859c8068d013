package nl.collectief.core.dienst;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.collectief.core.json.Json;
import nl.collectief.core.json.JsonError;
import nl.collectief.core.json.ReadLimits;
import nl.collectief.core.validation.Report;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The JSON of a report. Source: formulieren 8. */
class ReportJsonTest {

    private static Map<?, ?> json(Report<?> report, Locale taal) throws JsonError {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        report.schrijf(uit, taal);
        return (Map<?, ?>) Json.lees(uit.toString(StandardCharsets.UTF_8), ReadLimits.AANVRAAG);
    }

    private static final String FOUT = Verzoeken.metAntwoorden(Verzoeken.ANTWOORDEN.replace("BLAUW", "GROEN"))
            .replace("\"gemeente\"", "\"x\": 1, \"gemeente\"");

    @Test
    @DisplayName("what it was judged by, and each finding with the keys of a case, its question, text and source")
    void sleutels() throws JsonError {
        Map<?, ?> report = json(Verzoeken.lees(FOUT), Locale.forLanguageTag("nl"));
        assertThat(report.keySet().toArray())
                .containsExactly("formulier", "release", "versie", "moment", "peildatum", "geldig", "bevindingen");
        assertThat(report.get("formulier")).isEqualTo("proefverzoek");
        assertThat(report.get("release")).isEqualTo("2026-01-01");
        assertThat(report.get("versie")).asString().matches("[0-9]+\\..*");
        assertThat(report.get("moment")).isEqualTo("2026-11-23T11:00:00Z");
        assertThat(report.get("peildatum")).isEqualTo("2026-11-23");
        assertThat(report.get("geldig")).isEqualTo(false);
        assertThat(report.get("bevindingen"))
                .isEqualTo(List.of(
                        Map.of(
                                "id", "FRM.envelop.onbekend",
                                "ernst", "FOUT",
                                "plaats", "",
                                "tekst", "Dit bericht bevat iets dat we niet kennen.",
                                "bron", "formulieren 1.1"),
                        Map.of(
                                "id", "FRM.proefverzoek.kleur.keuze",
                                "ernst", "FOUT",
                                "plaats", "/kleur",
                                "vraag", "2.3",
                                "tekst", "Kies een kleur uit de lijst.",
                                "bron", "Proef 2026-01-01")));
    }

    @Test
    @DisplayName("the language asked; every other than English is Dutch")
    void taal() throws JsonError {
        assertThat(tekst(Locale.ENGLISH)).isEqualTo("Choose a colour from the list.");
        assertThat(tekst(Locale.UK)).isEqualTo("Choose a colour from the list.");
        assertThat(tekst(Locale.FRENCH)).isEqualTo("Kies een kleur uit de lijst.");
    }

    private static Object tekst(Locale taal) throws JsonError {
        List<?> bevindingen = (List<?>) json(Verzoeken.lees(FOUT), taal).get("bevindingen");
        return ((Map<?, ?>) bevindingen.get(1)).get("tekst");
    }

    @Test
    @DisplayName("a report without findings; the stream stays open")
    void leeg() throws JsonError {
        Report<?> report = Verzoeken.lees(Verzoeken.metAntwoorden(Verzoeken.ANTWOORDEN));
        assertThat(json(report, Locale.ENGLISH).get("geldig")).isEqualTo(true);
        assertThat(json(report, Locale.ENGLISH).get("bevindingen")).isEqualTo(List.of());
    }
}
