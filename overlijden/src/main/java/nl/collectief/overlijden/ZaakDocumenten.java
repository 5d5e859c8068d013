package nl.collectief.overlijden;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Objects;
import nl.collectief.core.aanvraag.Contacts;
import nl.collectief.core.aanvraag.Inloggen;
import nl.collectief.core.dienst.CaseBasis;
import nl.collectief.core.zaak.Document;
import nl.collectief.core.zaak.DocumentSoort;
import org.jspecify.annotations.Nullable;

/** The documents of an aangifte, in the order of overlijden 6. */
final class ZaakDocumenten {

    private ZaakDocumenten() {}

    static List<Document> van(AangifteOverlijden aangifte, CaseBasis basis) {
        return basis.documenten(auteur(aangifte.inloggen()), ZaakDocumenten::soort).stream()
                .sorted(comparing(
                        document -> SoortDocument.valueOf(document.soort().code())))
                .toList();
    }

    private static String auteur(@Nullable Inloggen inloggen) {
        String naam = inloggen == null ? null : Contacts.naam(inloggen).voluit();
        return Objects.requireNonNullElse(naam, OverlijdenZaak.OMSCHRIJVING);
    }

    private static DocumentSoort soort(String code) {
        return new DocumentSoort(code, tekst(SoortDocument.valueOf(code)));
    }

    /** The documenttype for who maps nothing; a B-verklaring is never sent. */
    private static String tekst(SoortDocument soort) {
        return switch (soort) {
            case VERKLARING_VAN_OVERLIJDEN -> "Verklaring van overlijden";
            case VGB_OVJ -> "Verklaring van geen bezwaar OvJ";
            case VGB_ARTS_TERMIJN -> "Verklaring arts andere termijn";
            case TOESTEMMING_OVJ_36_UUR -> "Toestemming OvJ 36 uur";
            case WILSVERKLARING -> "Wilsverklaring";
            case VERKLARING_NABESTAANDEN -> "Verklaring nabestaanden";
            case VERKLARING_ARTS_11A -> "Verklaring arts 24 weken";
            case KOPIE_PASPOORT -> "Kopie paspoort";
            case MACHTIGING -> "Machtiging";
            case OVERIG, BIJLAGE -> "Bijlage";
            case DOODSOORZAAKVERKLARING -> throw new IllegalArgumentException("soort");
        };
    }
}
