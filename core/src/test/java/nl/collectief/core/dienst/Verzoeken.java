package nl.collectief.core.dienst;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.collectief.core.aanvraag.Profiel;
import nl.collectief.core.validation.Finding;
import nl.collectief.core.validation.Report;

/** Requests to the trial service. */
final class Verzoeken {

    static final Proefdienst DIENST = new Proefdienst();

    private static final Map<String, String> LEDEN = leden();

    /** Answers without findings. */
    static final String ANTWOORDEN = json(LEDEN);

    private static Map<String, String> leden() {
        Map<String, String> leden = new LinkedHashMap<>();
        leden.put("inloggen", "{\"inlogmiddel\": \"DIGID\", \"burgerservicenummer\": \"999990007\"}");
        leden.put("achternaam", "\"Jansen\"");
        leden.put("geboortedatum", "\"1946-05\"");
        leden.put("kleur", "\"BLAUW\"");
        leden.put("aantal", "3");
        leden.put(
                "dagen",
                "[{\"dag\": \"2026-11-23\", \"tijd\": \"08:30\"}, {\"dag\": \"2026-11-24\", \"moment\": \"2026-11-24T09:00\"}]");
        leden.put(
                "bijlagen", "{\"meesturen\": \"JA\", \"bestanden\": [{\"bestandsnaam\": \"a.pdf\", \"lengte\": 10}]}");
        leden.put("toelichting", "{\"gewenst\": \"JA\", \"tekst\": \"Dank u.\"}");
        return leden;
    }

    private static String json(Map<String, String> leden) {
        return leden.entrySet().stream()
                .map(lid -> "\"" + lid.getKey() + "\": " + lid.getValue())
                .collect(Collectors.joining(", "));
    }

    /** The same answers with one member as given, in JSON. */
    static String met(String naam, String waarde) {
        Map<String, String> leden = new LinkedHashMap<>(LEDEN);
        leden.put(naam, waarde);
        return json(leden);
    }

    /** An envelope without faults. */
    static final String ENVELOP = """
            "formulier": "proefverzoek", "release": "2026-01-01", "gemeente": "0344",
            "tijdstipOntvangst": "2026-11-23T12:00:00+01:00\"""";

    private Verzoeken() {}

    /** A request with these answers. */
    static String metAntwoorden(String antwoorden) {
        return "{" + ENVELOP + ", \"antwoorden\": {" + antwoorden + "}}";
    }

    /** A request with right answers and these members beside them. */
    static String metEnvelop(String leden) {
        return "{" + leden + ", \"antwoorden\": {" + ANTWOORDEN + "}}";
    }

    static Report<Proefverzoek> lees(String json) {
        return DIENST.lees(json, Profiel.STANDAARD);
    }

    /** ID and place of each finding. */
    static List<String> bevindingen(Report<?> report) {
        return report.findings().stream().map(Verzoeken::kort).toList();
    }

    static List<String> bevindingen(String json) {
        return bevindingen(lees(json));
    }

    private static String kort(Finding finding) {
        String id = finding.id().replace("FRM.proefverzoek.", "");
        return finding.plaats().isEmpty() ? id : id + " " + finding.plaats();
    }
}
