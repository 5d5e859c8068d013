package nl.collectief.core.stuf;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.collectief.core.stuf.FaultReader.Fault;
import org.jspecify.annotations.Nullable;

/** What a fault means for the sender: by its code, its words, the HTTP status, then whom it blames. Source: messages 3.3. */
final class FaultClasses {

    private static final String ONBEKENDE_ACTIE = "Unsupported SOAP-action";

    private static final Map<String, Foutklasse> BY_CODE = byCode();

    private FaultClasses() {}

    private static Map<String, Foutklasse> byCode() {
        Map<String, Foutklasse> alle = new HashMap<>();
        stuf(alle, Foutklasse.DUBBEL, 16);
        stuf(alle, Foutklasse.VOLGORDE, 19, 63, 65);
        stuf(alle, Foutklasse.INRICHTING, 1, 4, 7, 10, 13, 22, 25, 28, 31, 34, 37, 40, 43, 52);
        stuf(alle, Foutklasse.BERICHT, 55, 62, 64, 66, 67);
        stuf(alle, Foutklasse.LATER, 46, 49, 58, 61, 960);
        alle.put("INVALID_XML", Foutklasse.BERICHT);
        alle.put("400", Foutklasse.BERICHT);
        alle.put("500", Foutklasse.LATER);
        return Map.copyOf(alle);
    }

    private static void stuf(Map<String, Foutklasse> alle, Foutklasse klasse, int... nummers) {
        for (int nummer : nummers) {
            alle.put("STUF" + Integer.toString(1000 + nummer).substring(1), klasse);
        }
    }

    /** What the sender may do. */
    static Foutklasse van(Fault fault, Verwacht verwacht) {
        boolean bijDocument = verwacht.operatie() == Operatie.VOEG_ZAAKDOCUMENT_TOE;
        if (bijDocument && noemt(fault, verwacht.nogNietVerwerktTekst())) {
            return Foutklasse.LATER;
        }
        Foutklasse bekend = BY_CODE.get(fault.code().toUpperCase(Locale.ROOT));
        if (bekend != null) {
            return bekend;
        }
        if (noemt(fault, List.of(ONBEKENDE_ACTIE))) {
            return Foutklasse.INRICHTING;
        }
        Foutklasse http = van(verwacht.httpStatus(), false);
        return http == Foutklasse.ONBEKEND ? vanPlek(fault, verwacht.httpStatus()) : http;
    }

    private static Foutklasse vanPlek(Fault fault, @Nullable Integer httpStatus) {
        return switch (fault.plek()) {
            case "client" -> Foutklasse.BERICHT;
            case "server" -> Foutklasse.LATER;
            default -> van(httpStatus, true);
        };
    }

    /**
     * What an HTTP status alone means.
     *
     * @param met500 whether 500 counts: SOAP gives it to every fault, whoever is to blame
     */
    static Foutklasse van(@Nullable Integer httpStatus, boolean met500) {
        if (httpStatus == null) {
            return Foutklasse.ONBEKEND;
        }
        return switch (httpStatus) {
            case 401, 403, 404 -> Foutklasse.INRICHTING;
            case 408, 425, 429 -> Foutklasse.LATER;
            case 500 -> met500 ? Foutklasse.LATER : Foutklasse.ONBEKEND;
            default -> httpStatus > 500 && httpStatus < 600 ? Foutklasse.LATER : Foutklasse.ONBEKEND;
        };
    }

    /** Whether the case may be there already although this fault came. */
    static boolean bestaatMisschien(Fault fault, Verwacht verwacht) {
        return verwacht.operatie() == Operatie.CREEER_ZAAK
                && (verwacht.poging() > 1 && fault.bericht().equals("Fo03") || noemt(fault, verwacht.bestaatAlTekst()));
    }

    private static boolean noemt(Fault fault, List<String> delen) {
        String alles = klein(fault.tekst().faultstring()
                + "\n" + fault.tekst().omschrijving()
                + "\n" + fault.tekst().details());
        return delen.stream().anyMatch(deel -> !deel.isBlank() && alles.contains(klein(deel)));
    }

    private static String klein(String tekst) {
        return tekst.toLowerCase(Locale.ROOT);
    }
}
