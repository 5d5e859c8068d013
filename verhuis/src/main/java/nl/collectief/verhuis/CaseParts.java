package nl.collectief.verhuis;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.collectief.core.Normalisation;
import nl.collectief.core.aanvraag.Contacts;
import nl.collectief.core.aanvraag.Inloggen;
import nl.collectief.core.adres.Postcode;
import nl.collectief.core.dienst.CaseBasis;
import nl.collectief.core.zaak.Adres;
import nl.collectief.core.zaak.Document;
import nl.collectief.core.zaak.DocumentSoort;
import org.jspecify.annotations.Nullable;

/** What the cases of the four forms share: documents and addresses. */
final class CaseParts {

    private CaseParts() {}

    /** Attached documents; their author is who logged in, as far as his name was typed. */
    static List<Document> documenten(CaseBasis basis, @Nullable Inloggen inloggen, String omschrijving) {
        String naam = inloggen == null ? null : Contacts.naam(inloggen).voluit();
        return basis.documenten(Objects.requireNonNullElse(naam, omschrijving), CaseParts::soort);
    }

    private static DocumentSoort soort(String code) {
        return new DocumentSoort(code, code.equals("INSTEMMING") ? "Instemming briefadresgever" : "Bijlage");
    }

    static Adres adres(Verblijfsadres adres) {
        return new Adres(
                Normalisation.answer(adres.nummeraanduiding()),
                Normalisation.answer(adres.woonplaats()),
                Normalisation.answer(adres.straatnaam()),
                postcode(adres.postcode()),
                Normalisation.answer(adres.huisnummer()),
                Normalisation.answer(adres.huisletter()),
                Normalisation.answer(adres.huisnummertoevoeging()),
                null,
                null);
    }

    static Adres adres(nl.collectief.core.aanvraag.Adres adres) {
        return new Adres(
                null,
                Normalisation.answer(adres.woonplaats()),
                Normalisation.answer(adres.straatnaam()),
                postcode(adres.postcode()),
                Normalisation.answer(adres.huisnummer()),
                Normalisation.answer(adres.huisletter()),
                Normalisation.answer(adres.huisnummertoevoeging()),
                null,
                null);
    }

    /** An address on one line, such as {@code Bredewater 1A-2, 2715BD Zoetermeer}; null when nothing is known. */
    static @Nullable String opEenRegel(Adres adres) {
        String toevoeging = adres.huisnummertoevoeging() == null ? "" : "-" + adres.huisnummertoevoeging();
        String huis = tekst(adres.huisnummer()) + tekst(adres.huisletter()) + toevoeging;
        String straat = samen(" ", adres.straatnaam(), huis);
        String regel = samen(", ", straat, samen(" ", adres.postcode(), adres.woonplaats()));
        return regel.isEmpty() ? null : regel;
    }

    private static String samen(String tussen, @Nullable String... delen) {
        return Stream.of(delen).filter(deel -> deel != null && !deel.isEmpty()).collect(Collectors.joining(tussen));
    }

    private static String tekst(@Nullable String deel) {
        return deel == null ? "" : deel;
    }

    private static @Nullable String postcode(@Nullable String postcode) {
        return Postcode.lees(postcode).map(Postcode::waarde).orElse(null);
    }
}
