package nl.collectief.core.formulier;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.collectief.core.aanvraag.Ontvangst;
import nl.collectief.core.aanvraag.Profiel;
import nl.collectief.core.json.Json;
import nl.collectief.core.json.JsonError;
import nl.collectief.core.json.ReadLimits;
import org.jspecify.annotations.Nullable;

/** Small forms to judge by, and answers of Monday 23-11-2026, 12:00 in Amsterdam. */
final class Proef {

    static final Instant MOMENT = Instant.parse("2026-11-23T11:00:00Z");

    private Proef() {}

    static Ontvangst ontvangst(Profiel profiel) {
        return Ontvangst.builder().tijdstipOntvangst(MOMENT).profiel(profiel).build();
    }

    /** A form of one block with these questions, as JSON. */
    static FormEvaluator vragen(String... vragen) {
        return blokken("{\"nummer\": \"1\", \"titel\": \"Blok\", \"vragen\": [" + String.join(",", vragen) + "]}");
    }

    /** A form of these blocks, as JSON. */
    static FormEvaluator blokken(String... blokken) {
        return form("\"blokken\": [" + String.join(",", blokken) + "]");
    }

    /** A form with these members, as JSON. */
    static FormEvaluator form(String leden) {
        return FormEvaluator.van(FormulierLoader.lees("{\"formulier\": \"proef\", \"titel\": \"Proef\","
                + "\"bron\": {\"standaard\": \"Proef\", \"release\": \"1\", \"datum\": \"2026-01-01\"},"
                + "\"inloggen\": [\"DIGID\", \"BSN\"], \"betaling\": false," + leden + "}"));
    }

    /** A question with a property; its label is the property. */
    static String vraag(String eigenschap, String type, String leden) {
        return "{\"nummer\": \"1." + eigenschap + "\", \"label\": \"" + eigenschap + "\", \"eigenschap\": \""
                + eigenschap + "\", \"type\": \"" + type + "\"" + (leden.isEmpty() ? "" : ", " + leden) + "}";
    }

    /** A rule of a question. */
    static String regel(String leden) {
        return "\"regels\": [{" + leden + "}]";
    }

    static @Nullable Object boom(String json) {
        try {
            return Json.lees(json, ReadLimits.INRICHTING);
        } catch (JsonError e) {
            throw new IllegalArgumentException(json, e);
        }
    }

    static List<FormFinding> bevindingen(FormEvaluator form, @Nullable Object antwoorden) {
        return form.toets(antwoorden, ontvangst(Profiel.STANDAARD)).bevindingen();
    }

    /** Kind and place of each finding, a warning with {@code (w)}. */
    static List<String> toets(FormEvaluator form, String antwoorden) {
        return toets(form, antwoorden, Map.of());
    }

    static List<String> toets(FormEvaluator form, String antwoorden, Map<String, ?> profiel) {
        return form.toets(boom(antwoorden), ontvangst(Profiel.van(profiel))).bevindingen().stream()
                .map(Proef::kort)
                .toList();
    }

    static String kort(FormFinding bevinding) {
        return bevinding.soort().woord() + (bevinding.regel().waarschuwing() ? "(w) " : " ") + bevinding.plaats();
    }
}
