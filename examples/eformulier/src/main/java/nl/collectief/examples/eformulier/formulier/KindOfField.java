package nl.collectief.examples.eformulier.formulier;

import nl.collectief.core.formulier.Vraag;

/** How a question of each type is entered. */
final class KindOfField {

    /** With more choices than this a list is shorter to read than buttons. */
    private static final int MOST_RADIOS = 7;

    /** A text that may be longer than this gets several lines. */
    private static final int ONE_LINE = 200;

    private KindOfField() {}

    static FieldKind of(Vraag vraag, int choices) {
        return switch (vraag.type()) {
            case TEKST, KENTEKEN, IBAN, BIC, POSTCODE, HUISLETTER, TOEVOEGING ->
                vraag.grenzen().max() > ONE_LINE ? FieldKind.LONG_TEXT : FieldKind.TEXT;
            case CIJFERS, BSN, KVK, VESTIGINGSNUMMER, HUISNUMMER, NUMMERAANDUIDING, ADRESSEERBAAR_OBJECT ->
                FieldKind.DIGITS;
            case GETAL, DECIMAAL -> FieldKind.NUMBER;
            case BEDRAG -> FieldKind.AMOUNT;
            case DATUM -> choices > 0 ? oneOf(choices) : FieldKind.DATE;
            case DATUM_ONVOLLEDIG -> FieldKind.DATE;
            case TIJD -> FieldKind.TIME;
            case EMAIL -> FieldKind.EMAIL;
            case TELEFOON -> FieldKind.TELEPHONE;
            case DATUM_OF_PERIODE, DATUMTIJD, LOCATIE -> FieldKind.PARTS;
            case KEUZE, JANEE -> oneOf(choices);
            case KEUZES -> FieldKind.CHECKBOXES;
            case AKKOORD -> FieldKind.TICK;
            case GEMEENTECODE, LANDCODE, NATIONALITEITCODE, TABELCODE -> FieldKind.NAME_LIST;
            case DOCUMENT -> FieldKind.FILE;
            case BESTANDEN -> FieldKind.FILES;
            case GROEP -> FieldKind.GROUP;
            case OBJECT -> FieldKind.SECTION;
            case HERHAAL, INFOTEKST, KNOP -> FieldKind.INFO;
        };
    }

    static FieldKind oneOf(int choices) {
        return choices > MOST_RADIOS ? FieldKind.SELECT : FieldKind.RADIOS;
    }
}
