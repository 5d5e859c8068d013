package nl.collectief.core.formulier;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The types of a question, by the tokens of the form specification. */
public enum Vraagtype {
    /** Text. */
    TEKST("tekst"),
    /** A number that is a name: digits with leading zeros. */
    CIJFERS("cijfers"),
    /** A whole JSON number. */
    GETAL("getal"),
    /** A measure above zero, at most two decimals. */
    DECIMAAL("decimaal"),
    /** An amount in euro from zero, at most two decimals. */
    BEDRAG("bedrag"),
    /** A full date. */
    DATUM("datum"),
    /** A date of which parts may be unknown. */
    DATUM_ONVOLLEDIG("datumOnvolledig"),
    /** A date, or a period of two dates. */
    DATUM_OF_PERIODE("datumOfPeriode"),
    /** Local date and time, Europe/Amsterdam. */
    DATUMTIJD("datumtijd"),
    /** A time of the day. */
    TIJD("tijd"),
    /** One code of a list. */
    KEUZE("keuze"),
    /** Several codes of a list. */
    KEUZES("keuzes"),
    /** {@code JA} or {@code NEE}. */
    JANEE("janee"),
    /** A tick that must be set: {@code JA}. */
    AKKOORD("akkoord"),
    /** E-mail address. */
    EMAIL("email"),
    /** Telephone number. */
    TELEFOON("telefoon"),
    /** Burgerservicenummer. */
    BSN("bsn"),
    /** KvK-nummer. */
    KVK("kvk"),
    /** Vestigingsnummer. */
    VESTIGINGSNUMMER("vestigingsnummer"),
    /** Number plate. */
    KENTEKEN("kenteken"),
    /** IBAN. */
    IBAN("iban"),
    /** BIC. */
    BIC("bic"),
    /** Dutch postcode. */
    POSTCODE("postcode"),
    /** House number. */
    HUISNUMMER("huisnummer"),
    /** House letter. */
    HUISLETTER("huisletter"),
    /** House number addition. */
    TOEVOEGING("toevoeging"),
    /** Code of table 33. */
    GEMEENTECODE("gemeentecode"),
    /** Code of table 34. */
    LANDCODE("landcode"),
    /** Code of table 32. */
    NATIONALITEITCODE("nationaliteitcode"),
    /** Code of the national table the question names. */
    TABELCODE("tabelcode"),
    /** BAG identification of a nummeraanduiding. */
    NUMMERAANDUIDING("nummeraanduiding"),
    /** BAG identification of an adresseerbaar object. */
    ADRESSEERBAAR_OBJECT("adresseerbaarObject"),
    /** A place described, or pointed at on a map. */
    LOCATIE("locatie"),
    /** One document. */
    DOCUMENT("document"),
    /** Documents. */
    BESTANDEN("bestanden"),
    /** A repeated group. */
    GROEP("groep"),
    /** "Another one?": the length of the list is the answer. */
    HERHAAL("herhaal"),
    /** A row around the rows whose property lies in it. */
    OBJECT("object"),
    /** Text to read. */
    INFOTEKST("infotekst"),
    /** A button. */
    KNOP("knop");

    private static final Map<String, Vraagtype> OP_WOORD =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Vraagtype::woord, Function.identity()));

    private final String woord;

    Vraagtype(String woord) {
        this.woord = woord;
    }

    /** The token in form data. */
    public String woord() {
        return woord;
    }

    /** The type of a token, or null when there is none. */
    public static @Nullable Vraagtype van(String woord) {
        return OP_WOORD.get(woord);
    }

    /** Whether a question of this type carries an answer. */
    public boolean heeftAntwoord() {
        return this != HERHAAL && this != INFOTEKST && this != KNOP;
    }
}
