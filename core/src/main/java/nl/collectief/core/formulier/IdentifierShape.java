package nl.collectief.core.formulier;

import java.util.Optional;
import java.util.Set;
import nl.collectief.core.Check;
import nl.collectief.core.Normalisation;
import nl.collectief.core.TextValue;
import nl.collectief.core.adres.Huisletter;
import nl.collectief.core.adres.Huisnummer;
import nl.collectief.core.adres.Huisnummertoevoeging;
import nl.collectief.core.adres.Postcode;
import nl.collectief.core.identificatie.BagIdentificatie;
import nl.collectief.core.identificatie.BagObjecttype;
import nl.collectief.core.identificatie.Bic;
import nl.collectief.core.identificatie.Bsn;
import nl.collectief.core.identificatie.Iban;
import nl.collectief.core.identificatie.KvkNummer;
import nl.collectief.core.identificatie.Vestigingsnummer;

/** Asks the value types about an identifier or a part of an address, by the type of its question. */
final class IdentifierShape {

    private static final Set<BagObjecttype> NUMMERAANDUIDING = Set.of(BagObjecttype.NUMMERAANDUIDING);

    private IdentifierShape() {}

    /** What is wrong with a text; of a type without a value class nothing. */
    static Check check(Vraagtype type, String tekst) {
        return switch (type) {
            case BSN -> Bsn.check(tekst);
            case KVK -> KvkNummer.check(tekst);
            case VESTIGINGSNUMMER -> Vestigingsnummer.check(tekst);
            case IBAN -> Iban.check(tekst);
            case BIC -> Bic.check(tekst);
            case POSTCODE -> Postcode.check(tekst);
            case HUISNUMMER -> Huisnummer.check(tekst);
            case HUISLETTER -> Huisletter.check(tekst);
            case TOEVOEGING -> Huisnummertoevoeging.check(tekst);
            case NUMMERAANDUIDING -> BagIdentificatie.check(tekst, NUMMERAANDUIDING);
            case ADRESSEERBAAR_OBJECT -> BagIdentificatie.check(tekst, BagObjecttype.ADRESSEERBAAR_OBJECT);
            default -> Check.GOED;
        };
    }

    /** The normal form of a text; of one that is not right, or of no value class, the general one. */
    static String normaal(Vraagtype type, String tekst) {
        Optional<? extends TextValue> waarde = switch (type) {
            case BSN -> Bsn.lees(tekst);
            case KVK -> KvkNummer.lees(tekst);
            case IBAN -> Iban.lees(tekst);
            case BIC -> Bic.lees(tekst);
            case POSTCODE -> Postcode.lees(tekst);
            default -> Optional.empty();
        };
        return waarde.<String>map(TextValue::waarde).orElseGet(() -> Normalisation.trim(tekst));
    }
}
