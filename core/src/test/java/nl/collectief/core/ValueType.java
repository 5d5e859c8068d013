package nl.collectief.core;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.collectief.core.adres.Huisletter;
import nl.collectief.core.adres.Huisnummer;
import nl.collectief.core.adres.Huisnummertoevoeging;
import nl.collectief.core.adres.Postcode;
import nl.collectief.core.identificatie.Administratienummer;
import nl.collectief.core.identificatie.Aktenummer;
import nl.collectief.core.identificatie.AnnIdentificatie;
import nl.collectief.core.identificatie.AnpIdentificatie;
import nl.collectief.core.identificatie.BagIdentificatie;
import nl.collectief.core.identificatie.BerichtId;
import nl.collectief.core.identificatie.Bic;
import nl.collectief.core.identificatie.Bsn;
import nl.collectief.core.identificatie.Iban;
import nl.collectief.core.identificatie.KvkNummer;
import nl.collectief.core.identificatie.Rsin;
import nl.collectief.core.identificatie.Vestigingsnummer;
import nl.collectief.core.identificatie.Woonplaatscode;
import nl.collectief.core.identificatie.Zaakidentificatie;
import nl.collectief.core.persoon.Emailadres;
import nl.collectief.core.persoon.Geslachtsnaam;
import nl.collectief.core.persoon.Telefoonnummer;
import nl.collectief.core.persoon.Voornamen;
import nl.collectief.core.persoon.Voorvoegsel;

/**
 * One value class as its tests see it.
 *
 * @param type the class
 * @param check its check
 * @param lees its reader
 * @param parse its reader that throws
 * @param isPersoonlijk whether a print must mask it
 * @param patronen right values: 9 is any digit, Q any capital, anything else itself
 */
record ValueType(
        Class<? extends TextValue> type,
        Function<String, Check> check,
        Function<String, Optional<? extends TextValue>> lees,
        Function<String, ? extends TextValue> parse,
        boolean isPersoonlijk,
        List<String> patronen) {

    static final List<ValueType> ALLE = List.of(
            persoonlijk(Bsn.class, Bsn::check, Bsn::lees, Bsn::parse, "999999999", "9999.99.999"),
            persoonlijk(
                    Administratienummer.class,
                    Administratienummer::check,
                    Administratienummer::lees,
                    Administratienummer::parse,
                    "9999999999"),
            persoonlijk(Rsin.class, Rsin::check, Rsin::lees, Rsin::parse, "999999999"),
            openbaar(KvkNummer.class, KvkNummer::check, KvkNummer::lees, KvkNummer::parse, "99999999", "99 99 99 99"),
            openbaar(
                    Vestigingsnummer.class,
                    Vestigingsnummer::check,
                    Vestigingsnummer::lees,
                    Vestigingsnummer::parse,
                    "999999999999"),
            persoonlijk(
                    AnpIdentificatie.class,
                    AnpIdentificatie::check,
                    AnpIdentificatie::lees,
                    AnpIdentificatie::parse,
                    "99999999999999999"),
            openbaar(
                    AnnIdentificatie.class,
                    AnnIdentificatie::check,
                    AnnIdentificatie::lees,
                    AnnIdentificatie::parse,
                    "99999999999999999"),
            persoonlijk(Iban.class, Iban::check, Iban::lees, Iban::parse, "NL99QQQQ9999999999", "BE99 9999 9999 9999"),
            openbaar(Bic.class, Bic::check, Bic::lees, Bic::parse, "QQQQNLQ9", "QQQQDEQQ999", "QQ9QFRQQ"),
            persoonlijk(
                    Postcode.class, Postcode::check, Postcode::lees, Postcode::parse, "9999QQ", "9999 qq", "9999 QQ"),
            persoonlijk(Huisnummer.class, Huisnummer::check, Huisnummer::lees, Huisnummer::parse, "9", "99", "99999"),
            persoonlijk(Huisletter.class, Huisletter::check, Huisletter::lees, Huisletter::parse, "Q"),
            persoonlijk(
                    Huisnummertoevoeging.class,
                    Huisnummertoevoeging::check,
                    Huisnummertoevoeging::lees,
                    Huisnummertoevoeging::parse,
                    "Q9",
                    "999Q",
                    "Q-9"),
            persoonlijk(
                    BagIdentificatie.class,
                    BagIdentificatie::check,
                    BagIdentificatie::lees,
                    BagIdentificatie::parse,
                    "9999019999999999",
                    "9999209999999999"),
            openbaar(Woonplaatscode.class, Woonplaatscode::check, Woonplaatscode::lees, Woonplaatscode::parse, "9999"),
            persoonlijk(Aktenummer.class, Aktenummer::check, Aktenummer::lees, Aktenummer::parse, "1QA9999", "29a9999"),
            openbaar(
                    Zaakidentificatie.class,
                    Zaakidentificatie::check,
                    Zaakidentificatie::lees,
                    Zaakidentificatie::parse,
                    "9999-QQ9999",
                    "ZAAK 9999/Q"),
            openbaar(
                    BerichtId.class,
                    BerichtId::check,
                    BerichtId::lees,
                    BerichtId::parse,
                    "99999999-9999-4999-A999-999999999999",
                    "99999999-9999-7999-8999-999999999999"),
            persoonlijk(
                    Telefoonnummer.class,
                    Telefoonnummer::check,
                    Telefoonnummer::lees,
                    Telefoonnummer::parse,
                    "06-99999999",
                    "+31 (0)20 999 9999",
                    "+32 4799 999 99"),
            persoonlijk(
                    Emailadres.class,
                    Emailadres::check,
                    Emailadres::lees,
                    Emailadres::parse,
                    "QQ.q9@QQQQ.nl",
                    "q@qé9.example"),
            persoonlijk(
                    Voornamen.class,
                    Voornamen::check,
                    Voornamen::lees,
                    Voornamen::parse,
                    "Qan-QQ",
                    "Qe\u0301Q \u0218Q"),
            persoonlijk(
                    Geslachtsnaam.class,
                    Geslachtsnaam::check,
                    Geslachtsnaam::lees,
                    Geslachtsnaam::parse,
                    "Qansen",
                    "QQQ'Q / Qö\u200BQ"),
            openbaar(
                    Voorvoegsel.class,
                    Voorvoegsel::check,
                    Voorvoegsel::lees,
                    Voorvoegsel::parse,
                    "van",
                    "QQ",
                    "d\u2019"));

    private static ValueType persoonlijk(
            Class<? extends TextValue> type,
            Function<String, Check> check,
            Function<String, Optional<? extends TextValue>> lees,
            Function<String, ? extends TextValue> parse,
            String... patronen) {
        return new ValueType(type, check, lees, parse, true, List.of(patronen));
    }

    private static ValueType openbaar(
            Class<? extends TextValue> type,
            Function<String, Check> check,
            Function<String, Optional<? extends TextValue>> lees,
            Function<String, ? extends TextValue> parse,
            String... patronen) {
        return new ValueType(type, check, lees, parse, false, List.of(patronen));
    }

    /** A right text of some pattern. */
    String goed(Random toeval) {
        String patroon = patronen.get(toeval.nextInt(patronen.size()));
        while (true) {
            String tekst = vul(patroon, toeval);
            if (check.apply(tekst).isBruikbaar()) {
                return tekst;
            }
        }
    }

    private static String vul(String patroon, Random toeval) {
        StringBuilder tekst = new StringBuilder();
        for (char teken : patroon.toCharArray()) {
            tekst.append(
                    switch (teken) {
                        case '9' -> (char) ('0' + toeval.nextInt(10));
                        case 'Q' -> (char) ('A' + toeval.nextInt(26));
                        case 'q' -> (char) ('a' + toeval.nextInt(26));
                        default -> teken;
                    });
        }
        return tekst.toString();
    }

    /** Any text at all: a right one that was spoiled, or up to 20,000 characters of every kind, halves among them. */
    String willekeurig(Random toeval) {
        StringBuilder tekst = new StringBuilder(toeval.nextInt(3) == 0 ? "" : goed(toeval));
        int lengte = toeval.nextInt(20) == 0 ? toeval.nextInt(20_000) : toeval.nextInt(20);
        IntStream.range(0, lengte).forEach(i -> tekst.insert(toeval.nextInt(tekst.length() + 1), teken(toeval)));
        return tekst.toString();
    }

    private static char teken(Random toeval) {
        return switch (toeval.nextInt(6)) {
            case 0 -> (char) toeval.nextInt(0x80);
            case 1 -> (char) ('0' + toeval.nextInt(10));
            case 2 -> (char) (0xD800 + toeval.nextInt(0x800));
            case 3 -> " \u00A0\u2009\u202F\u200B\uFEFF\u0301\u0660\uFF11\u212A\u3000".charAt(toeval.nextInt(11));
            case 4 -> (char) toeval.nextInt(0x250);
            default -> (char) toeval.nextInt(0x10000);
        };
    }

    @Override
    public String toString() {
        return type.getSimpleName();
    }
}
