package nl.collectief.core.persoon;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import nl.collectief.core.Ascii;
import nl.collectief.core.Check;
import nl.collectief.core.TextValue;
import org.jspecify.annotations.Nullable;

/**
 * An e-mail address: at most 254 characters, a local part of dot-atoms and a domain of at least two labels. Source: core-types
 * 10; RFC 5321; LO 17.10.
 *
 * <p>No quoted local part, no IP address as domain. In the normal form the domain is in small letters and in punycode; the
 * local part stays as it is. The conversion of the JDK follows IDNA 2003, which makes other domains of those with a ß or ς:
 * these are refused.
 */
public final class Emailadres extends TextValue {

    private static final int MAX = 254;
    private static final int MAX_LOCAL = 64;
    private static final String ATOM_SIGNS = ".!#$%&'*+/=?^_`{|}~-";

    private static final Kind<Emailadres> KIND =
            new Kind<>("Emailadres", Emailadres::oordeel, Emailadres::normaal, Emailadres::new);

    private Emailadres(String waarde) {
        super(waarde);
    }

    /** What is wrong with an address as typed; total, never throws. */
    public static Check check(String tekst) {
        return KIND.check(tekst);
    }

    /** Reads an address as typed; empty when it is null or not right. */
    public static Optional<Emailadres> lees(@Nullable String tekst) {
        return KIND.lees(tekst);
    }

    /**
     * Reads an address that must be right.
     *
     * @throws IllegalArgumentException when it is not; the message does not hold the text
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Emailadres parse(String tekst) {
        return KIND.parse(tekst);
    }

    @Override
    public String gemaskeerd() {
        return maskName(waarde());
    }

    private static Check oordeel(String tekst) {
        int apenstaart = tekst.indexOf('@');
        if (apenstaart < 1 || !isLocalPart(tekst.substring(0, apenstaart))) {
            return Check.VORM;
        }
        String domein = domain(tekst.substring(apenstaart + 1));
        return hasLabels(domein) && apenstaart + 1 + domein.length() <= MAX ? Check.GOED : Check.VORM;
    }

    private static String normaal(String tekst) {
        int domein = tekst.indexOf('@') + 1;
        return tekst.substring(0, domein) + domain(tekst.substring(domein));
    }

    private static boolean isLocalPart(String tekst) {
        if (tekst.length() > MAX_LOCAL || tekst.startsWith(".") || tekst.endsWith(".") || tekst.contains("..")) {
            return false;
        }
        return tekst.codePoints()
                .allMatch(codePoint -> Character.isLetterOrDigit(codePoint)
                        || Character.getType(codePoint) == Character.NON_SPACING_MARK
                        || ATOM_SIGNS.indexOf(codePoint) >= 0);
    }

    /** Whether a domain has two labels or more, the last of which is no number. */
    private static boolean hasLabels(String domein) {
        int punt = domein.lastIndexOf('.');
        return punt > 0 && punt < domein.length() - 2 && Ascii.isLetter(domein.charAt(punt + 1));
    }

    /** The domain in punycode and small letters; empty when it cannot be so. */
    private static String domain(String tekst) {
        if (tekst.length() > MAX || tekst.indexOf('ß') >= 0 || tekst.indexOf('ς') >= 0) {
            return "";
        }
        try {
            return IDN.toASCII(tekst, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
