package nl.collectief.overlijden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import nl.collectief.core.formulier.Keuze;
import nl.collectief.core.formulier.Vraag;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Requests that nobody would think of: an acceptance case with some answers taken out, changed or added. */
final class RandomRequests {

    /** Stands in every text and file name that is made up, so that it can be found wherever it leaks. */
    static final String MERK = "zq7xw";

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final List<String> DAGEN = List.of(
            "2026-11-01",
            "2026-11-03",
            "2026-11-04",
            "2026-11-05",
            "2026-11-09",
            "2026-11-12",
            "2009-12-31",
            "2026-03-29",
            "2026-10-25",
            "1946-05",
            "1905",
            "onbekend",
            "2026-02-30");
    private static final List<String> TIJDEN = List.of("00:00", "02:30", "05:38", "17:38", "23:59", "24:00");
    private static final List<String> NUMMERS = List.of("999993653", "999994475", "10000008", "999993654", "000000000");

    private final List<JsonNode> gevallen = new ArrayList<>();
    private final List<Vraag> vragen = new ArrayList<>(FormData.vragen().values());
    private final Random toeval;

    RandomRequests(long zaad) {
        this.toeval = new Random(zaad);
        this.vragen.sort((een, ander) -> een.pad().compareTo(ander.pad()));
        try {
            for (String naam : FormData.gevallen()) {
                gevallen.add(FormData.geval(naam).get("verzoek"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** So many requests, each an envelope. */
    Stream<ObjectNode> eerste(int aantal) {
        return Stream.generate(this::verzoek).limit(aantal);
    }

    private ObjectNode verzoek() {
        ObjectNode verzoek = (ObjectNode) kies(gevallen).deepCopy();
        for (int i = toeval.nextInt(6); i >= 0; i--) {
            wijzig(verzoek);
        }
        return verzoek;
    }

    /** Changes one answer of a request, or takes it out; gives the path of its question. */
    String wijzig(ObjectNode verzoek) {
        Vraag vraag = kies(vragen);
        ObjectNode antwoorden = (ObjectNode) verzoek.get("antwoorden");
        zet(antwoorden, vraag.pad().split("\\."), toeval.nextInt(4) == 0 ? null : waarde(vraag));
        return vraag.pad();
    }

    private static void zet(ObjectNode antwoorden, String[] pad, JsonNode waarde) {
        ObjectNode hier = antwoorden;
        for (int i = 0; i < pad.length - 1; i++) {
            JsonNode onder = hier.get(pad[i]);
            hier = onder instanceof ObjectNode object ? object : hier.putObject(pad[i]);
        }
        if (waarde == null) {
            hier.remove(pad[pad.length - 1]);
        } else {
            hier.set(pad[pad.length - 1], waarde);
        }
    }

    /** Mostly a value of the type of the question, now and then one of another. */
    private JsonNode waarde(Vraag vraag) {
        if (toeval.nextInt(8) == 0) {
            return kies(List.of(
                    JSON.stringNode(MERK + toeval.nextInt(1000)),
                    JSON.stringNode(" "),
                    JSON.numberNode(7_340_031),
                    JSON.booleanNode(true),
                    JSON.arrayNode().add(MERK),
                    JSON.objectNode()));
        }
        return switch (vraag.type()) {
            case KEUZE, JANEE ->
                JSON.stringNode(kies(vraag.keuzes().stream().map(Keuze::code).toList()));
            case DATUM, DATUM_ONVOLLEDIG -> JSON.stringNode(kies(DAGEN));
            case TIJD -> JSON.stringNode(kies(TIJDEN));
            case DATUMTIJD -> JSON.stringNode(kies(DAGEN) + "T" + kies(TIJDEN));
            case BSN -> JSON.stringNode(kies(NUMMERS));
            case GETAL -> JSON.numberNode(toeval.nextInt(-1, 120));
            case GEMEENTECODE -> JSON.stringNode(kies(List.of("0344", "0599", "0457", "1999", "4711")));
            case LANDCODE -> JSON.stringNode(kies(List.of("5002", "5010", "6018", "6030", "7011", "4711")));
            case DOCUMENT -> document("");
            case BESTANDEN -> documenten(vraag);
            case OBJECT -> JSON.objectNode();
            default -> JSON.stringNode(MERK + " euthanasie " + toeval.nextInt(1000));
        };
    }

    private ArrayNode documenten(Vraag vraag) {
        ArrayNode documenten = JSON.arrayNode();
        for (int i = toeval.nextInt(4); i > 0; i--) {
            List<String> soorten = vraag.keuzes().stream().map(Keuze::code).toList();
            documenten.add(document(soorten.isEmpty() ? "BIJLAGE" : kies(soorten)));
        }
        return documenten;
    }

    private ObjectNode document(String soort) {
        ObjectNode document = JSON.objectNode();
        if (!soort.isEmpty()) {
            document.put("soort", soort);
        }
        String aanlevering = kies(List.of("BIJGEVOEGD", "BIJGEVOEGD", "RECHTSTREEKS", "VOLGT"));
        document.put("aanlevering", aanlevering);
        if (toeval.nextBoolean()) {
            document.put("afgegevenDoor", kies(List.of("LIJKSCHOUWER", "BEHANDELEND_ARTS")));
        }
        if (aanlevering.equals("BIJGEVOEGD")) {
            document.put("bestandsnaam", MERK + kies(List.of(".pdf", ".exe", ".JPG")))
                    .put("lengte", 7_340_031);
        }
        return document;
    }

    private <T> T kies(List<T> lijst) {
        return lijst.get(toeval.nextInt(lijst.size()));
    }
}
