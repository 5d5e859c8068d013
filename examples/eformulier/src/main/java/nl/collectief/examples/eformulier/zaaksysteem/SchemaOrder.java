package nl.collectief.examples.eformulier.zaaksysteem;

import java.util.List;

/** The elements that the schema allows, in its order; a receiver that is no validator looks at this much. */
final class SchemaOrder {

    /** The object of creeerZaak. */
    static final SchemaOrder ZAAK = new SchemaOrder(
            "identificatie",
            "omschrijving",
            "toelichting",
            "kenmerk",
            "anderZaakObject",
            "resultaat",
            "startdatum",
            "registratiedatum",
            "publicatiedatum",
            "einddatumGepland",
            "uiterlijkeEinddatum",
            "einddatum",
            "opschorting",
            "verlenging",
            "betalingsIndicatie",
            "laatsteBetaaldatum",
            "archiefnominatie",
            "datumVernietigingDossier",
            "zaakniveau",
            "deelzakenIndicatie",
            "tijdvakGeldigheid",
            "tijdstipRegistratie",
            "extraElementen",
            "isVan",
            "heeftBetrekkingOp",
            "heeftAlsBelanghebbende",
            "heeftAlsGemachtigde",
            "heeftAlsInitiator",
            "heeftAlsUitvoerende",
            "heeftAlsVerantwoordelijke",
            "heeftAlsOverigBetrokkene",
            "heeftAlsDeelzaak",
            "heeftBetrekkingOpAndere",
            "heeft",
            "leidtTot");

    /** The object of voegZaakdocumentToe. */
    static final SchemaOrder DOCUMENT = new SchemaOrder(
            "identificatie",
            "dct.omschrijving",
            "creatiedatum",
            "ontvangstdatum",
            "titel",
            "beschrijving",
            "formaat",
            "taal",
            "versie",
            "status",
            "verzenddatum",
            "vertrouwelijkAanduiding",
            "auteur",
            "link",
            "inhoud",
            "tijdvakGeldigheid",
            "tijdstipRegistratie",
            "extraElementen",
            "isRelevantVoor");

    /** A role. */
    static final SchemaOrder ROL = new SchemaOrder(
            "gerelateerde",
            "code",
            "omschrijving",
            "toelichting",
            "afwijkendCorrespondentieAdres",
            "afwijkendBuitenlandsCorrespondentieAdres",
            "tijdvakRelatie",
            "tijdvakGeldigheid",
            "tijdstipRegistratie",
            "extraElementen",
            "heeftAlsAanspreekpunt");

    private final List<String> elements;

    private SchemaOrder(String... elements) {
        this.elements = List.of(elements);
    }

    /** Refuses an element that is not of the list, or stands before one it should follow. */
    void check(Node parent) throws Refusal {
        int last = 0;
        for (Node child : parent.children()) {
            int place = elements.indexOf(child.name().getLocalPart());
            if (place < 0) {
                throw Refusal.notConform("Het bericht heeft een element dat er niet hoort.");
            }
            if (place < last) {
                throw Refusal.notConform(
                        "Het element %s staat niet op de plaats die het schema zegt.", elements.get(place));
            }
            last = place;
        }
    }
}
