package nl.collectief.core.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.formulier.FormEvaluator;
import nl.collectief.core.formulier.FormFinding;
import nl.collectief.core.formulier.FormulierLoader;
import nl.collectief.core.formulier.RuleKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One text per kind of form rule and language. Source: formulieren 6. */
class FormTextsTest {

    private static final Locale NL = Locale.forLanguageTag("nl");

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "onbekend;Deze vraag kennen we niet.;We do not know this question.",
                "verborgen;U hoeft \"{label}\" niet in te vullen. Haal het antwoord weg.;You do not need to fill in \"{label}\". Remove the answer.",
                "verplicht;Vul \"{label}\" in.;Fill in \"{label}\".",
                "vorm;Dit klopt nog niet. Bekijk het voorbeeld bij \"{label}\".;This is not right yet. See the example at \"{label}\".",
                "controle;Dit nummer bestaat niet. Kijk of u een cijfer verkeerd hebt.;This number does not exist. Check for a wrong digit.",
                "lengte;Dit is te lang. Gebruik niet meer dan {max} tekens.;This is too long. Use at most {max} characters.",
                "keuze;Kies een antwoord uit de lijst.;Choose an answer from the list.",
                "dubbel;U koos een antwoord twee keer.;You chose an answer twice.",
                "aantal;Vul er ten minste {min} in en niet meer dan {max}.;Fill in at least {min} and at most {max}.",
                "aantal.vanaf;Vul er ten minste {min} in.;Fill in at least {min}.",
                "bereik;Vul een getal in van {min} tot en met {max}.;Fill in a number from {min} to {max}.",
                "bereik.vanaf;Vul een getal in vanaf {min}.;Fill in a number from {min}.",
                "nietVoorVandaag;Kies een dag vanaf vandaag.;Choose today or a later day.",
                "nietNaVandaag;Kies een dag tot en met vandaag.;Choose today or an earlier day.",
                "naVandaag;Kies een dag na vandaag.;Choose a day after today.",
                "naNu;Kies een later moment.;Choose a later moment.",
                "nietVoor;Dit moet op of na {andere} zijn.;This must be on or after {andere}.",
                "na;Dit moet na {andere} zijn.;This must be after {andere}.",
                "maxDagenNa;Dit mag niet meer dan {dagen} dagen na {andere} zijn.;This may be at most {dagen} days after {andere}.",
                "andersDan;Dit is hetzelfde als bij {andere}. Vul iets anders in.;This is the same as {andere}. Fill in something else.",
                "volledig;Vul postcode en huisnummer in, of straat, huisnummer en plaats.;Fill in postcode and house number, or street, house number and town.",
                "kort;Dit is korter dan we verwachten. Klopt het?;This is shorter than we expect. Is it right?",
                "bestandsoort;Dit soort bestand kunnen we niet lezen.;We cannot read this kind of file.",
                "bestandgrootte;Dit bestand is te groot.;This file is too large.",
                "einde;Met deze antwoorden kunt u de aanvraag niet versturen.;You cannot send the form with these answers.",
                "einde.waarschuwing;Waarschijnlijk wijst de gemeente dit af.;The municipality will probably refuse this."
            })
    @DisplayName("the words of the specification")
    void teksten(String sleutel, String nl, String en) {
        assertThat(FormTexts.ALLE.sjabloon(sleutel, NL)).isEqualTo(nl);
        assertThat(FormTexts.ALLE.sjabloon(sleutel, Locale.ENGLISH)).isEqualTo(en);
    }

    @Test
    @DisplayName("no kind without a text, in either language")
    void volledig() {
        assertThat(Arrays.stream(RuleKind.values())).allSatisfy(soort -> {
            assertThat(FormTexts.ALLE.sjabloon(soort.woord(), NL)).isNotBlank();
            assertThat(FormTexts.ALLE.sjabloon(soort.woord(), Locale.ENGLISH)).isNotBlank();
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"X-1;X-1.vorm, X-1, vorm", "FRM.proef.a.vorm;FRM.proef.a.vorm, FRM.proef.a, vorm"})
    @DisplayName("6.7: the ID, the property, the kind; an ID of a service first with its kind, as it may serve several")
    void sleutels(String id, String sleutels) {
        FormEvaluator form = FormEvaluator.van(FormulierLoader.lees("""
                {"formulier": "proef", "bron": {"standaard": "Proef", "release": "1", "datum": "2026-01-01"},
                 "blokken": [{"nummer": "1", "vragen": [
                  {"eigenschap": "a", "type": "getal", "regelIds": {"vorm": "%s"}}]}]}
                """.formatted(id)));
        FormFinding bevinding =
                form.toets(Map.of("a", "x"), Ontvangst.LEEG).bevindingen().get(0);
        assertThat(String.join(", ", FormTexts.sleutels(bevinding))).isEqualTo(sleutels);
    }
}
