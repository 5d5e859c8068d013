package nl.collectief.brp.persoon;

import java.util.Locale;
import nl.collectief.core.aanvraag.Geslacht;
import nl.collectief.core.datum.DatumOnvolledig;
import nl.collectief.core.tabel.Coded;
import nl.collectief.core.tabel.codelijst.Naamgebruik;

/** Persons in one line: {@code V, Jo Anne/BS/van den/Aedel, V, //de/Boer} as the tables of the tests have them. */
final class Persons {

    private Persons() {}

    /** Geslacht, own name, naamgebruik and the name of a present partner; a dash is not given. */
    static Persoon persoon(String geslacht, String naam, String naamgebruik, String partner) {
        Persoon.Builder persoon = Persoon.builder()
                .geslacht(geslacht(geslacht))
                .naam(naam(naam))
                .naamgebruik(Coded.find(Naamgebruik.class, naamgebruik).orElse(null));
        return partner.equals("-")
                ? persoon.build()
                : persoon.partner(partner(partner)).build();
    }

    /** A partner: name, and behind a plus the day on which it ended, {@code jjjjmmdd}. */
    static Partner partner(String tekst) {
        String[] delen = tekst.split("\\+", -1);
        return Partner.builder()
                .naam(naam(delen[0]))
                .aangaan(DatumOnvolledig.parse("2000-01-01"))
                .ontbinding(delen.length > 1 ? datum(delen[1]) : null)
                .build();
    }

    static DatumOnvolledig datum(String brp) {
        return DatumOnvolledig.leesBrp(brp).orElseThrow();
    }

    private static Geslacht geslacht(String code) {
        return switch (code.toUpperCase(Locale.ROOT)) {
            case "M" -> Geslacht.MAN;
            case "V" -> Geslacht.VROUW;
            case "O" -> Geslacht.ONBEKEND;
            default -> null;
        };
    }

    /** Voornamen, title, voorvoegsel and geslachtsnaam with slashes between them. */
    static Naam naam(String tekst) {
        String[] delen = tekst.split("/", -1);
        return Naam.builder()
                .voornamen(deel(delen[0]))
                .adellijkeTitelPredicaat(deel(delen[1]))
                .voorvoegsel(deel(delen[2]))
                .geslachtsnaam(deel(delen[3]))
                .build();
    }

    private static String deel(String tekst) {
        return tekst.isEmpty() ? null : tekst;
    }
}
