package nl.collectief.core.tabel;

import java.util.List;

/**
 * What stands above the rows of each table: who publishes it, by which way its facts came here, and how old they are.
 *
 * <p>A refresh of the facts raises the state date here.
 */
enum TabelFacts {
    NATIONALITEITEN(
            "nationaliteiten",
            "32",
            "Nationaliteiten",
            Way.NL_WALLET,
            "2024-04-24",
            List.of("datumIngang", "datumEinde")),
    GEMEENTEN(
            "gemeenten",
            "33",
            "Gemeenten",
            Way.NL_WALLET,
            "2025-11-20",
            List.of("datumIngang", "datumEinde", "nieuweCode")),
    LANDEN(
            "landen",
            "34",
            "Landen",
            Way.NL_WALLET_AMSTERDAM,
            "2025-11-20",
            List.of("datumIngang", "datumEinde", "datumEindeFictief"));

    /** The road a table went, as the README of the facts tells it. */
    private static final class Way {
        static final String NL_WALLET = "MinBZK/nl-wallet";
        static final String NL_WALLET_AMSTERDAM = "MinBZK/nl-wallet, names Amsterdam/brp-amsterdam-api";
    }

    private final String bestand;
    private final TabelHeader kop;

    TabelFacts(String bestand, String number, String name, String weg, String stateDate, List<String> kolommen) {
        this.bestand = bestand;
        this.kop =
                new TabelHeader(number, name, "RvIG, landelijke tabel " + number + "; via " + weg, stateDate, kolommen);
    }

    /**
     * The lines above the rows.
     *
     * @param kolommen the columns beside code and omschrijving
     */
    record TabelHeader(String number, String name, String source, String stateDate, List<String> kolommen) {}

    String csv() {
        return bestand + ".csv";
    }

    String resource() {
        return bestand + ".tabel";
    }

    TabelHeader kop() {
        return kop;
    }
}
