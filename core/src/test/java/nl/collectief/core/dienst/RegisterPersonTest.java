package nl.collectief.core.dienst;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.collectief.core.aanvraag.Geslacht;
import nl.collectief.core.aanvraag.Persoon;
import nl.collectief.core.datum.DatumOnvolledig;
import nl.collectief.core.json.Json;
import nl.collectief.core.json.JsonError;
import nl.collectief.core.json.ReadLimits;
import nl.collectief.core.tabel.codelijst.Naamgebruik;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A person of a prefill as a register tells of him. Source: formulieren 1.1; Haal Centraal BRP bevragen 2, Persoon. */
class RegisterPersonTest {

    private static Persoon lees(String leden) {
        try {
            return RegisterPerson.lees(Json.lees("{" + leden.replace('\'', '"') + "}", ReadLimits.AANVRAAG));
        } catch (JsonError e) {
            throw new AssertionError(e);
        }
    }

    @Test
    @DisplayName("what counts for the use of names: sex, title, choice, and partners with begin and end")
    void namen() {
        Persoon persoon = lees("'geslacht': {'code': 'V', 'omschrijving': 'vrouw'},"
                + "'naam': {'voornamen': 'Jo', 'geslachtsnaam': 'Aedel', 'adellijkeTitelPredicaat': {'code': 'JV'},"
                + "'aanduidingNaamgebruik': {'code': 'N'}},"
                + "'partners': [{'naam': {'voorvoegsel': 'de', 'geslachtsnaam': 'Boer'},"
                + "'aangaanHuwelijkPartnerschap': {'datum': {'type': 'JaarDatum', 'jaar': 2010}},"
                + "'ontbindingHuwelijkPartnerschap': {'datum': {'type': 'Datum', 'datum': '2021-11-09'}}},"
                + "{'naam': {'geslachtsnaam': 'Groen'}, 'ontbindingHuwelijkPartnerschap': {}}, {}, 'x']");
        assertThat(persoon.geslacht()).isEqualTo(Geslacht.VROUW);
        assertThat(persoon.naam()).isEqualTo(new Persoon.Naam("Jo", null, "Aedel", "JV", Naamgebruik.PARTNER_NA_EIGEN));
        assertThat(persoon.partners())
                .containsExactly(
                        new Persoon.Partner(
                                new Persoon.Naam(null, "de", "Boer"),
                                DatumOnvolledig.parse("2010"),
                                DatumOnvolledig.parse("2021-11-09")),
                        new Persoon.Partner(new Persoon.Naam(null, null, "Groen"), null, DatumOnvolledig.onbekend()),
                        new Persoon.Partner(null, null, null));
        assertThat(persoon.partners()).extracting(Persoon.Partner::isActueel).containsExactly(false, false, true);
        assertThat(persoon.partners().toString()).doesNotContain("Boer", "2021");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = ';',
            nullValues = "null",
            value = {
                "true;true",
                "false;false",
                "0;false",
                "1;true",
                "7;true",
                "'7';true",
                "8;null",
                "7.0;null",
                "1e9;null",
                "[];null"
            })
    @DisplayName("geheimhouding: yes or no, or the number of element 70.10")
    void geheim(String waarde, Boolean geheim) {
        assertThat(lees("'geheimhoudingPersoonsgegevens': " + waarde).geheimhoudingPersoonsgegevens())
                .isEqualTo(geheim);
    }

    @Test
    @DisplayName("what is left out or has another shape is not told; an empty list of partners is told")
    void nietVerteld() {
        Persoon niets = new Persoon(null, null, null);
        assertThat(lees("")).isEqualTo(niets);
        assertThat(lees("'geslacht': 'V', 'partners': {}, 'geheimhoudingPersoonsgegevens': {}, 'naam': 5,"
                        + "'opschortingBijhouding': 'O', 'verblijfplaats': 'hier'"))
                .isEqualTo(niets);
        assertThat(lees("'partners': []").partners()).isEmpty();
        assertThat(lees("'geslacht': {'code': 'O'}").geslacht()).isEqualTo(Geslacht.ONBEKEND);
        assertThat(lees("'opschortingBijhouding': {'reden': {'code': '.'}}").redenOpschorting())
                .isEqualTo(".");
        assertThat(RegisterPerson.lees("x")).isNull();
        assertThat(RegisterPerson.alle(List.of("x", Map.of()))).containsExactly(niets);
    }
}
