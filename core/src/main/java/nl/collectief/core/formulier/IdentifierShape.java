package nl.collectief.core.formulier;

import nl.collectief.core.identificatie.Bsn;
import nl.collectief.core.identificatie.Check;
import nl.collectief.core.identificatie.KvkNummer;
import nl.collectief.core.identificatie.Vestigingsnummer;

/** Asks the value types what is wrong with an identifier, by the type of its question. */
final class IdentifierShape {

    private IdentifierShape() {}

    static Check check(Vraagtype type, String tekst) {
        return switch (type) {
            case BSN -> Bsn.check(tekst);
            case KVK -> KvkNummer.check(tekst);
            case VESTIGINGSNUMMER -> Vestigingsnummer.check(tekst);
            default -> Check.GOED;
        };
    }
}
