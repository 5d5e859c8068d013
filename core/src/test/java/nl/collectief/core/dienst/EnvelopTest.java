package nl.collectief.core.dienst;

import static nl.collectief.core.dienst.Verzoeken.ANTWOORDEN;
import static nl.collectief.core.dienst.Verzoeken.ENVELOP;
import static nl.collectief.core.dienst.Verzoeken.bevindingen;
import static nl.collectief.core.dienst.Verzoeken.lees;
import static nl.collectief.core.dienst.Verzoeken.metEnvelop;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.aanvraag.Persoon;
import nl.collectief.core.datum.DatumOnvolledig;
import nl.collectief.core.validation.Finding;
import nl.collectief.core.zaak.BetaalStatus;
import nl.collectief.core.zaak.Betaling;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What surrounds the answers. Source: formulieren 1.1. */
class EnvelopTest {

    private static final String FORMULIER = "\"formulier\": \"proefverzoek\", ";

    private static Ontvangst ontvangst(String leden) {
        return lees(metEnvelop(FORMULIER + leden)).aanvraag().ontvangst();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "\"release\": \"2026-01-01\";FRM.envelop.formulier.verplicht",
                "\"formulier\": null;FRM.envelop.formulier.verplicht",
                "\"formulier\": \"\";FRM.envelop.formulier.verplicht",
                "\"formulier\": 5;FRM.envelop.formulier.vorm",
                "\"formulier\": \"onbekendFormulier\";FRM.envelop.formulier.keuze",
                "\"formulier\": \"proefverzoek\", \"release\": \"2020-01-01\";FRM.envelop.release.keuze",
                "\"formulier\": \"proefverzoek\", \"release\": 2020;FRM.envelop.release.vorm",
                "\"formulier\": \"proefverzoek\", \"gemeente\": \"344\";FRM.envelop.gemeente.vorm",
                "\"formulier\": \"proefverzoek\", \"gemeente\": 344;FRM.envelop.gemeente.vorm",
                "\"formulier\": \"proefverzoek\", \"tijdstipOntvangst\": \"2026-11-23\";FRM.envelop.tijdstipOntvangst.vorm",
                "\"formulier\": \"proefverzoek\", \"tijdstipOntvangst\": \"2026-11-23T12:00:00\";FRM.envelop.tijdstipOntvangst.vorm",
                "\"formulier\": \"proefverzoek\", \"tijdstipOntvangst\": \"+99999-11-23T12:00:00Z\";FRM.envelop.tijdstipOntvangst.vorm",
                "\"formulier\": \"proefverzoek\", \"prefill\": [];FRM.envelop.prefill.vorm",
                "\"formulier\": \"proefverzoek\", \"prefill\": {\"gezin\": {}};FRM.envelop.prefill.vorm",
                "\"formulier\": \"proefverzoek\", \"prefill\": {\"gezin\": [\"x\"], \"aanvrager\": 5};FRM.envelop.prefill.vorm",
                "\"formulier\": \"proefverzoek\", \"prefill\": {\"buren\": []};FRM.envelop.prefill.onbekend",
                "\"formulier\": \"proefverzoek\", \"betaling\": \"GEHEEL\";FRM.envelop.betaling.vorm",
                "\"formulier\": \"proefverzoek\", \"betaling\": {\"status\": \"BIJNA\"};FRM.envelop.betaling.keuze",
                "\"formulier\": \"proefverzoek\", \"betaling\": {\"status\": \"NVT\", \"fooi\": 1};FRM.envelop.betaling.onbekend",
                "\"formulier\": \"proefverzoek\", \"profiel\": {}, \"x\": 1;FRM.envelop.onbekend"
            })
    @DisplayName("a fault of the envelope: one finding without a place, with its own text in Dutch and English")
    void fouten(String leden, String id) {
        List<Finding> findings = lees(metEnvelop(leden)).findings();
        assertThat(findings).extracting(Finding::id).containsExactly(id);
        Finding finding = findings.get(0);
        assertThat(finding.plaats()).isEmpty();
        assertThat(finding.isFout()).isTrue();
        String nl = finding.tekst(Locale.forLanguageTag("nl"));
        assertThat(nl)
                .isNotEqualTo(id)
                .isNotEqualTo(finding.tekst(Locale.ENGLISH))
                .endsWith(".");
        assertThat(finding.tekst(Locale.ENGLISH)).isNotEqualTo(id).endsWith(".");
    }

    @Test
    @DisplayName("answers that are no object are a fault of the envelope")
    void antwoorden() {
        for (String antwoorden : List.of("[]", "\"x\"", "1")) {
            List<Finding> findings = lees("{" + ENVELOP + ", \"antwoorden\": " + antwoorden + "}")
                    .findings();
            assertThat(findings).extracting(Finding::id).containsExactly("FRM.envelop.antwoorden.vorm");
            assertThat(findings.get(0).tekst(Locale.ENGLISH)).isEqualTo("We cannot read this message.");
        }
    }

    @Test
    @DisplayName("without a known form nothing else is judged; with one, the answers are judged too")
    void zonderFormulier() {
        assertThat(bevindingen("{\"formulier\": \"ander\", \"x\": 1, \"antwoorden\": {\"y\": 1}}"))
                .containsExactly("FRM.envelop.formulier.keuze", "FRM.envelop.onbekend");
        assertThat(bevindingen("{" + ENVELOP + ", \"x\": 1, \"antwoorden\": {" + ANTWOORDEN + ", \"y\": 1}}"))
                .containsExactly("FRM.envelop.onbekend", "onbekend /y");
    }

    @Test
    @DisplayName(
            "members left out: answers empty, the newest release, municipality and prefill unknown, nothing to pay")
    void weggelaten() {
        Ontvangst kaal = ontvangst("\"tijdstipOntvangst\": \"2026-11-23T11:00:00Z\"");
        assertThat(kaal)
                .isEqualTo(Ontvangst.builder()
                        .tijdstipOntvangst(Instant.parse("2026-11-23T11:00:00Z"))
                        .build());
        assertThat(kaal.betaling()).isEqualTo(Betaling.NVT);
        assertThat(bevindingen("{\"formulier\": \"proefverzoek\"}"))
                .containsExactly(
                        "inloggen.inlogmiddel.verplicht /inloggen/inlogmiddel",
                        "inloggen.burgerservicenummer.verplicht /inloggen/burgerservicenummer",
                        "achternaam.verplicht /achternaam",
                        "toelichting.gewenst.verplicht /toelichting/gewenst");
    }

    @Test
    @DisplayName("persons of a register in the shape of Haal Centraal, with the four shapes of a date")
    void prefill() {
        String persoon = "{\"burgerservicenummer\": \"999990007\", \"leeftijd\": 80,"
                + "\"naam\": {\"voornamen\": \"Wei\", \"voorvoegsel\": \"van\", \"geslachtsnaam\": \"Li\"},"
                + "\"geboorte\": {\"datum\": %s}}";
        List<String> datums = List.of(
                "{\"type\": \"Datum\", \"datum\": \"1946-05-31\", \"langFormaat\": \"31 mei 1946\"}",
                "{\"type\": \"JaarMaandDatum\", \"jaar\": 1946, \"maand\": 5}",
                "{\"type\": \"JaarDatum\", \"jaar\": 1946}",
                "{\"type\": \"DatumOnbekend\", \"onbekend\": true}",
                "{\"type\": \"Datum\", \"datum\": \"1946-02-31\"}",
                "{\"type\": \"JaarMaandDatum\", \"jaar\": 1946, \"maand\": 13}",
                "{\"type\": \"JaarDatum\", \"jaar\": 19460531}",
                "\"1946-05-31\"");
        String gezin = String.join(",", datums.stream().map(persoon::formatted).toList());
        var prefill = ontvangst(
                        "\"prefill\": {\"gezin\": [" + gezin + "], \"overledene\": " + persoon.formatted("{}") + "}")
                .prefill();
        assertThat(prefill.gezin())
                .extracting(Persoon::geboortedatum)
                .containsExactly(
                        DatumOnvolledig.parse("1946-05-31"),
                        DatumOnvolledig.parse("1946-05"),
                        DatumOnvolledig.parse("1946"),
                        DatumOnvolledig.onbekend(),
                        null,
                        null,
                        null,
                        null);
        assertThat(prefill.overledene())
                .isEqualTo(new Persoon("999990007", new Persoon.Naam("Wei", "van", "Li"), null));
        assertThat(prefill.aanvrager()).isNull();
        assertThat(prefill.toString() + prefill.gezin()).doesNotContain("Li", "999990007", "1946");
    }

    @Test
    @DisplayName("relatives: left out is not asked, an empty list is asked and there are none")
    void gezin() {
        assertThat(ontvangst("\"prefill\": {}").prefill().gezin()).isNull();
        assertThat(ontvangst("\"prefill\": {\"gezin\": null}").prefill().gezin())
                .isNull();
        assertThat(ontvangst("\"prefill\": {\"gezin\": []}").prefill().gezin()).isEmpty();
        assertThat(ontvangst("\"prefill\": null").prefill()).isNull();
    }

    @Test
    @DisplayName("a payment, whole")
    void betaling() {
        assertThat(ontvangst(
                                "\"betaling\": {\"status\": \"GEHEEL\", \"betaaldOp\": \"2026-11-23T10:00:00+01:00\","
                                        + "\"bedrag\": 16.60, \"ordernummers\": [\"o-1\"], \"transactienummers\": [\"t-1\", \"t-2\"]}")
                        .betaling())
                .isEqualTo(new Betaling(
                        BetaalStatus.GEHEEL,
                        Instant.parse("2026-11-23T09:00:00Z"),
                        new BigDecimal("16.60"),
                        List.of("o-1"),
                        List.of("t-1", "t-2")));
        assertThat(ontvangst("\"betaling\": {\"status\": \"NOG_NIET\", \"bedrag\": 16.60}")
                        .betaling())
                .isEqualTo(new Betaling(BetaalStatus.NOG_NIET, null, new BigDecimal("16.60"), List.of(), List.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "\"status\": \"GEHEEL\"",
                "\"status\": \"NOG_NIET\", \"betaaldOp\": \"2026-11-23T10:00:00+01:00\"",
                "\"status\": \"GEHEEL\", \"betaaldOp\": \"gisteren\"",
                "\"status\": \"NVT\", \"bedrag\": -1",
                "\"status\": \"NVT\", \"bedrag\": 1.005",
                "\"status\": \"NVT\", \"bedrag\": \"1\"",
                "\"status\": \"NVT\", \"ordernummers\": \"o-1\"",
                "\"status\": \"NVT\", \"ordernummers\": [\"\"]",
                "\"status\": \"NVT\", \"ordernummers\": [1]",
                "\"status\": \"NVT\", \"ordernummers\": [\"1\",\"2\",\"3\",\"4\",\"5\",\"6\",\"7\",\"8\",\"9\",\"10\",\"11\"]",
                "\"status\": 1"
            })
    @DisplayName("a payment that contradicts itself or has a part of the wrong shape: one finding, nothing paid")
    void foutBetaling(String leden) {
        var report = lees(metEnvelop(FORMULIER + "\"betaling\": {" + leden + "}"));
        assertThat(bevindingen(report)).containsExactly("FRM.envelop.betaling.vorm");
        assertThat(report.aanvraag().ontvangst().betaling()).isEqualTo(Betaling.NVT);
    }
}
