package nl.collectief.core.adres;

import java.util.Optional;
import java.util.regex.Pattern;
import nl.collectief.core.Check;
import nl.collectief.core.Mes1;
import nl.collectief.core.Normalisation;
import org.jspecify.annotations.Nullable;

/** The parts of an address that are free text, with the length and the characters registers keep. Source: core-types 7. */
public enum AddressPart {
    /** Straatnaam: 1 to 24 characters, shortened by NEN 5825; no post box. Source: LO 11.10. */
    STRAATNAAM(24),
    /** Naam openbare ruimte: 1 to 80 characters. Source: LO 11.15; BAG 11.10. */
    NAAM_OPENBARE_RUIMTE(80),
    /** Woonplaatsnaam: 1 to 80 characters. Source: LO 11.70; BAG 11.70. */
    WOONPLAATSNAAM(80),
    /** Gemeentedeel: 1 to 24 characters. Source: LO 10.20. */
    GEMEENTEDEEL(24),
    /** Locatiebeschrijving: 1 to 35 characters; takes the place of a house number. Source: LO 12.10. */
    LOCATIEBESCHRIJVING(35),
    /** One of the three lines of an address abroad: 1 to 35 characters. Source: LO 13.30 to 13.50. */
    REGEL_ADRES_BUITENLAND(35);

    private static final Pattern POST_BOX =
            Pattern.compile("(postbus|poste restante)\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final int max;

    AddressPart(int max) {
        this.max = max;
    }

    /** How many characters it may have: code points in NFC. */
    public int max() {
        return max;
    }

    /**
     * What is wrong with a text as typed: {@code VORM} for its length or a control character, {@code CONTROLE} for a post
     * box in the place of a street, {@code WAARSCHUWING} for a character outside {@link Mes1}. Total, never throws.
     */
    public Check check(String tekst) {
        if (tekst.length() > Normalisation.MAX_LENGTH) {
            return Check.VORM;
        }
        String normaal = Normalisation.trim(tekst);
        int lengte = normaal.codePointCount(0, normaal.length());
        if (lengte == 0 || lengte > max || !Normalisation.isReadable(normaal)) {
            return Check.VORM;
        }
        if (this == STRAATNAAM && POST_BOX.matcher(normaal).matches()) {
            return Check.CONTROLE;
        }
        return Mes1.containsAll(normaal) ? Check.GOED : Check.WAARSCHUWING;
    }

    /** The normal form of a text that can be used; empty when it is null or cannot. */
    public Optional<String> lees(@Nullable String tekst) {
        return tekst != null && check(tekst).isBruikbaar() ? Optional.of(Normalisation.trim(tekst)) : Optional.empty();
    }
}
